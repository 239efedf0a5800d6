import type { Dice } from '#shared/sample/dice.ts';
import type { Ground } from './ground.ts';

/** Pixels of a picture; what is laid out under it is half as wide. */
const size = { width: 640, height: 480 } as const;
const share = 2;
const under = { width: size.width / share, height: size.height / share } as const;

interface Coat {
  /** Pixels between two strokes. */
  readonly apart: number;
  readonly wide: number;
  readonly long: number;
  /** How much must go on at a place for a stroke to be worth it, and what is too fine for it; 0 to 255. */
  readonly least: number;
  readonly most: number;
  readonly opacity: number;
}

/** From the broad brush to the fine one, which goes only where something begins or ends. */
const coats: readonly Coat[] = [
  { apart: 18, wide: 27, long: 46, least: 0, most: 24, opacity: 1 },
  { apart: 9, wide: 11, long: 24, least: 0, most: 30, opacity: 0.72 },
  { apart: 7, wide: 5, long: 15, least: 4, most: 60, opacity: 0.6 },
  { apart: 5, wide: 2.2, long: 12, least: 14, most: 255, opacity: 0.65 },
];

/** Pixels on both sides of a place by which its direction is read. */
const finest = 2.5;
/** How much lighter or darker the ends of a stroke may lie than its middle, of 255. */
const tolerance = 16;
/** How far a stroke's colour strays from what lies under it, of 255. */
const stray = 13;

const canvasOf = ({ width, height }: { readonly width: number; readonly height: number }) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no-canvas');
  return { canvas, context };
};

type Colour = readonly [red: number, green: number, blue: number];

const readGround = (layOut: (ground: Ground) => void) => {
  const { canvas, context } = canvasOf(under);
  context.scale(under.width, under.width);
  layOut(context);
  const { data } = context.getImageData(0, 0, under.width, under.height);
  const within = (value: number, most: number) =>
    Math.max(0, Math.min(most - 1, Math.round(value)));
  const colourAt = (x: number, y: number): Colour => {
    const at = (within(y / share, under.height) * under.width + within(x / share, under.width)) * 4;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  const light = (x: number, y: number) => {
    const [red, green, blue] = colourAt(x, y);
    return red * 0.3 + green * 0.59 + blue * 0.11;
  };
  /** Which way it gets lighter here, and by how much over a few pixels. */
  const slopeAt = (x: number, y: number, reach: number) => {
    const across = light(x + reach, y) - light(x - reach, y);
    const down = light(x, y + reach) - light(x, y - reach);
    return { steep: Math.hypot(across, down), towards: Math.atan2(down, across) };
  };
  /** Whether something else begins within `half` of a place, forth or back. */
  const endsWithin = (x: number, y: number, angle: number, half: number) => {
    const [across, down] = [Math.cos(angle) * half, Math.sin(angle) * half];
    const here = light(x, y);
    const change = Math.max(
      Math.abs(light(x + across, y + down) - here),
      Math.abs(light(x - across, y - down) - here),
    );
    return change > tolerance;
  };
  return { canvas, colourAt, slopeAt, endsWithin };
};

/**
 * Paints over what `layOut` draws, stroke by stroke: along the edges where there are any, and slightly
 * slanting where there are none. The same dice give the same picture.
 */
export const paint = (layOut: (ground: Ground) => void, dice: Dice): OffscreenCanvas => {
  const ground = readGround(layOut);
  const { canvas, context } = canvasOf(size);
  const between = (least: number, most: number) =>
    least + (dice.number(1_000) / 1_000) * (most - least);
  context.drawImage(ground.canvas, 0, 0, size.width, size.height);
  context.lineCap = 'round';
  for (const { apart, wide, long, least, most, opacity } of coats) {
    context.globalAlpha = opacity;
    for (let top = 0; top < size.height + apart; top += apart) {
      for (let left = 0; left < size.width + apart; left += apart) {
        const [x, y] = [left + between(-apart, apart), top + between(-apart, apart)];
        const { steep, towards } = ground.slopeAt(x, y, finest);
        if (steep < least || ground.slopeAt(x, y, wide * 0.7).steep > most) continue;
        const angle = steep > 5 ? towards + Math.PI / 2 : between(-0.5, 0.3);
        let half = between(long * 0.3, long * 0.6);
        while (half > finest && ground.endsWithin(x, y, angle, half)) half /= 2;
        const tone = between(-stray, stray);
        const [red, green, blue] = ground.colourAt(x, y).map((part) => Math.round(part + tone));
        context.strokeStyle = `rgb(${String(red)} ${String(green)} ${String(blue)})`;
        context.lineWidth = between(wide * 0.6, wide);
        context.beginPath();
        context.moveTo(x - Math.cos(angle) * half, y - Math.sin(angle) * half);
        context.lineTo(x + Math.cos(angle) * half, y + Math.sin(angle) * half);
        context.stroke();
      }
    }
  }
  return canvas;
};

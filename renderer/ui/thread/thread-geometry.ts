/**
 * Pure geometry of the thread, in CSS pixels, y downwards. Every figure was taken from the drawn
 * pages (1440 × 900): two threads 766 px apart, half-lines that leave a thread vertically, sag, and
 * run almost level towards the middle. Right-hand shapes are the left ones mirrored.
 */
export type Side = 'first' | 'second';

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number) => Math.round(value * 100) / 100;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

const mirrored = (side: Side, width: number) => (point: Point) =>
  side === 'first' ? point : { x: width - point.x, y: point.y };

/** Deepest point of a half-line below the place where it leaves its thread. */
export const sagDepth = 54;
/** Height at which both half-lines meet, or end. */
export const meetHeight = 50;
/** Room a drawn half-line needs, its stroke and a twist's lower strand included. */
export const halfLineHeight = 58;
/** A half-line alone stops this far before the middle. */
export const aloneGap = 36;
const sagReach = 98;

interface HalfLine {
  readonly side: Side;
  /** Distance between the two threads. */
  readonly width: number;
  /** How far before the middle it ends. */
  readonly gap: number;
}

type Cubic = readonly [Point, Point, Point, Point];

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** What is left of a cubic from `t` on (de Casteljau). */
const restOf = ([a, b, c, d]: Cubic, t: number): Cubic => {
  const bc = between(b, c, t);
  const cd = between(c, d, t);
  const abc = between(between(a, b, t), bc, t);
  const bcd = between(bc, cd, t);
  return [between(abc, bcd, t), bcd, cd, d];
};

const halfLineCurves = (width: number, gap: number): readonly [Cubic, Cubic] => {
  const end = Math.max(width / 2 - gap, 24);
  // On a narrow page the sag comes sooner, so that a level stretch always remains.
  const reach = Math.min(sagReach, end * 0.4);
  const level = end - reach;
  const sag = { x: reach, y: sagDepth };
  return [
    [{ x: 0, y: 0 }, { x: 0, y: 38 }, { x: reach * 0.44, y: sagDepth }, sag],
    [
      sag,
      { x: reach + level * 0.34, y: sagDepth },
      { x: end - level * 0.36, y: meetHeight },
      { x: end, y: meetHeight },
    ],
  ];
};

const joined = (to: (point: Point) => Point, first: Cubic, second: Cubic) => {
  const p = (point: Point) => at(to(point));
  const [start, ...rest] = first;
  return `M${p(start)}C${rest.map(p).join(' ')}C${second.slice(1).map(p).join(' ')}`;
};

/** One person's half-line, drawn from their thread inwards. */
export const halfLinePath = ({ side, width, gap }: HalfLine): string => {
  const [fall, level] = halfLineCurves(width, gap);
  return joined(mirrored(side, width), fall, level);
};

/** The level stretch from where a half-line ends beside a twist to the middle, where the two meet. */
export const meetingPath = ({ side, width, gap }: HalfLine): string => {
  const to = mirrored(side, width);
  return `M${at(to({ x: width / 2 - gap, y: meetHeight }))}L${at({ x: width / 2, y: meetHeight })}`;
};

/** A place kept for a half-line: it begins beside the thread, not on it. */
export const keptLinePath = ({ side, width, gap }: HalfLine): string => {
  const [fall, level] = halfLineCurves(width, gap);
  return joined(mirrored(side, width), restOf(fall, 0.26), level);
};

export interface TwistShape {
  readonly width: number;
  readonly halfWave: number;
  readonly amplitude: number;
  /** Half of what is left out where a strand passes under the other, along x. */
  readonly opening: number;
  /** Share of a half-wave over which the ends open to full height. */
  readonly taper: number;
  /** A braid that runs off the page does not close. */
  readonly isOpenEnded?: boolean;
}

const waveHeight = ({ width, halfWave, amplitude, taper, isOpenEnded }: TwistShape, x: number) => {
  const fromStart = Math.min(1, x / (halfWave * taper));
  const toEnd = isOpenEnded === true ? 1 : Math.min(1, (width - x) / (halfWave * taper));
  return amplitude * Math.max(0, Math.min(fromStart, toEnd)) * Math.sin((Math.PI * x) / halfWave);
};

/** A smooth path along `height` from `from` to `to`: Hermite pieces of a quarter wave at most. */
const smoothPath = (
  height: (x: number) => number,
  from: number,
  to: number,
  step: number,
): string => {
  const pieces = Math.max(1, Math.ceil((to - from) / step));
  const dx = (to - from) / pieces;
  const slope = (x: number) => (height(x + 0.01) - height(x - 0.01)) / 0.02;
  let path = `M${at({ x: from, y: height(from) })}`;
  for (let index = 0; index < pieces; index += 1) {
    const a = from + dx * index;
    const b = a + dx;
    path += `C${at({ x: a + dx / 3, y: height(a) + (slope(a) * dx) / 3 })} `;
    path += `${at({ x: b - dx / 3, y: height(b) - (slope(b) * dx) / 3 })} `;
    path += at({ x: b, y: height(b) });
  }
  return path;
};

/**
 * Two strands around a level line. The strand that falls to the right lies over, the one that rises
 * opens for it; they change places at every crossing, so it is a true braid. Ends run together.
 */
export const twistPaths = (shape: TwistShape): readonly [string, string] => {
  const { width, halfWave, opening } = shape;
  const strand = (sign: 1 | -1) => {
    const height = (x: number) => sign * waveHeight(shape, x);
    const parts: string[] = [];
    let start = 0;
    for (let crossing = 1; crossing * halfWave < width - halfWave / 2; crossing += 1) {
      const rises = (crossing % 2 === 1) === (sign === 1);
      if (!rises) continue;
      parts.push(smoothPath(height, start, crossing * halfWave - opening, halfWave / 3));
      start = crossing * halfWave + opening;
    }
    if (start < width) parts.push(smoothPath(height, start, width, halfWave / 3));
    return parts.join('');
  };
  return [strand(-1), strand(1)];
};

/** Twists as drawn: under a clause, where both have just agreed, over a card, in a calendar day. */
export const twists = {
  clause: { width: 112, halfWave: 14, amplitude: 4, opening: 2.4, taper: 1 },
  agreed: { width: 168, halfWave: 14, amplitude: 4, opening: 2.4, taper: 1 },
  card: { width: 56, halfWave: 14, amplitude: 4, opening: 2.4, taper: 0.6 },
  plan: { width: 56, halfWave: 14, amplitude: 3, opening: 2.4, taper: 0.8 },
  legend: { width: 42, halfWave: 14, amplitude: 3, opening: 2.4, taper: 0.8 },
} as const satisfies Record<string, TwistShape>;

export type TwistName = keyof typeof twists;

/** The board's header: two threads come together over three columns and go on as one braid. */
export const boardHeight = 72;
const boardSpread = 28;

export interface BoardThread {
  readonly first: string;
  readonly second: string;
  readonly braid: readonly [string, string];
  readonly meetX: number;
}

export const boardThreadPaths = (width: number): BoardThread => {
  const meetX = round(width * 0.697);
  const middle = boardHeight / 2;
  const incoming = (side: Side) => {
    const y = side === 'first' ? middle - boardSpread : middle + boardSpread;
    return `M0 ${y}C${round(meetX * 0.36)} ${y} ${round(meetX * 0.6)} ${middle} ${meetX} ${middle}`;
  };
  const braid = {
    width: Math.max(36, width - meetX),
    halfWave: 36,
    amplitude: 7.6,
    opening: 3.2,
    taper: 1,
    isOpenEnded: true,
  };
  return { first: incoming('first'), second: incoming('second'), braid: twistPaths(braid), meetX };
};

/** Pause: both threads loosened, each end lying where it fell. */
export const partedHeight = 60;
/** Half of the room that parted threads leave between them. */
export const partedGap = (width: number): number => Math.min(124, width * 0.1);

export const partedPath = (side: Side, width: number): string => {
  const to = mirrored(side, width);
  const scale = Math.max(0.1, (width / 2 - partedGap(width)) / 488);
  const p = (x: number, y: number) => at(to({ x: x * scale, y: y + 2 }));
  return [
    `M${p(0, 0)}`,
    `C${p(115, 0)} ${p(221, 54)} ${p(337, 54)}`,
    `C${p(390, 54)} ${p(420, 47)} ${p(447, 41)}`,
    `C${p(462, 37.6)} ${p(475, 37)} ${p(488, 38)}`,
  ].join('');
};

export const needleLength = 68;
/** Outline of the needle at the end of an unfinished line, its eye at the origin. */
export const needleOutline = 'M0 0C1-2.5 5-3.1 13-3.1L68 0L13 3.1C5 3.1 1 2.5 0 0Z';
export const needleEye = 'M5 0H13';

/** The app's mark, 28 × 12: two threads that meet. */
export const markPaths = {
  first: 'M0 1C4 1 6 3.4 9 6C12 9 14 11 17 11C21 11 24.5 8.6 28 6',
  second: 'M0 11C4 11 6 8.6 9 6C12 3 14 1 17 1C21 1 24.5 3.4 28 6',
} as const;

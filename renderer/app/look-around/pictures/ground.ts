/** The context a picture is laid out in: one unit is the picture's width, three quarters its height. */
export type Ground = OffscreenCanvasRenderingContext2D;

export type Point = readonly [x: number, y: number];
type Stop = readonly [at: number, colour: string];

/** The whole ground from top to bottom, or the band of it between two heights. */
export const wash = (ground: Ground, stops: readonly Stop[], from = 0, to = 0.75): void => {
  const colours = ground.createLinearGradient(0, from, 0, to);
  for (const [at, colour] of stops) colours.addColorStop(at, colour);
  ground.fillStyle = colours;
  ground.fillRect(0, from, 1, to - from);
};

export const shape = (ground: Ground, colour: string, points: readonly Point[]): void => {
  ground.fillStyle = colour;
  ground.beginPath();
  for (const [x, y] of points) ground.lineTo(x, y);
  ground.fill();
};

export const round = (
  ground: Ground,
  colour: string,
  [x, y]: Point,
  [across, down]: Point,
  turn = 0,
): void => {
  ground.fillStyle = colour;
  ground.beginPath();
  ground.ellipse(x, y, across, down, turn, 0, Math.PI * 2);
  ground.fill();
};

/** A line through the points, bent at each of them. */
export const line = (
  ground: Ground,
  colour: string,
  width: number,
  points: readonly Point[],
): void => {
  ground.strokeStyle = colour;
  ground.lineWidth = width;
  ground.lineCap = 'round';
  ground.lineJoin = 'round';
  ground.beginPath();
  for (const [x, y] of points) ground.lineTo(x, y);
  ground.stroke();
};

/** Light or shade (`#rrggbb`, at its most as opaque as `most`) that falls on a place and fades around it. */
export const glow = (
  ground: Ground,
  colour: string,
  most: number,
  [x, y]: Point,
  reach: number,
): void => {
  const light = ground.createRadialGradient(x, y, 0, x, y, reach);
  light.addColorStop(
    0,
    `${colour}${Math.round(most * 255)
      .toString(16)
      .padStart(2, '0')}`,
  );
  // Towards the same colour: “transparent” alone would darken on its way.
  light.addColorStop(1, `${colour}00`);
  ground.fillStyle = light;
  ground.fillRect(x - reach, y - reach, reach * 2, reach * 2);
};

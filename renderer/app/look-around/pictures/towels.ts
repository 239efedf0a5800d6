import { glow, line, round, shape, wash, type Ground } from './ground.ts';

const blade = (ground: Ground, x: number, y: number, colour: string) =>
  line(ground, colour, 0.005, [
    [x, y],
    [x + Math.sin(x * 90) * 0.018, y - 0.03],
  ]);

/** Two towels in the grass, a newspaper between them, and the shade of a tree. */
export const towels = (ground: Ground): void => {
  wash(ground, [
    [0, '#b9c48a'],
    [0.4, '#93a869'],
    [1, '#6f8b54'],
  ]);
  wash(
    ground,
    [
      [0, '#7fa3b4'],
      [1, '#a9c3c2'],
    ],
    0,
    0.11,
  );
  shape(ground, '#587452', [
    [0, 0.07],
    [0.2, 0.085],
    [0.5, 0.075],
    [1, 0.09],
    [1, 0.125],
    [0, 0.13],
  ]);
  for (let each = 0; each < 90; each += 1) {
    blade(
      ground,
      (each * 0.377) % 1,
      0.17 + ((each * 0.619) % 0.58),
      each % 3 === 0 ? '#c7d097' : '#7d965a',
    );
  }
  const towel = (left: number, colours: readonly [string, string]) => {
    for (let stripe = 0; stripe < 7; stripe += 1) {
      const y = 0.24 + stripe * 0.058;
      const lean = stripe * 0.018;
      const next = lean + 0.018;
      shape(ground, colours[stripe % 2] ?? '', [
        [left - lean, y],
        [left + 0.25 - lean * 0.4, y],
        [left + 0.25 - next * 0.4, y + 0.058],
        [left - next, y + 0.058],
      ]);
    }
  };
  towel(0.22, ['#41618c', '#d9d8cc']);
  towel(0.58, ['#c99a4b', '#ead9b2']);
  shape(ground, '#4b633f88', [
    [0.15, 0.66],
    [0.45, 0.65],
    [0.43, 0.69],
    [0.14, 0.69],
  ]);
  shape(ground, '#eceae0', [
    [0.44, 0.44],
    [0.57, 0.41],
    [0.62, 0.53],
    [0.48, 0.56],
  ]);
  shape(ground, '#d5d2c6', [
    [0.5, 0.425],
    [0.57, 0.41],
    [0.62, 0.53],
    [0.555, 0.545],
  ]);
  for (let row = 0; row < 5; row += 1) {
    line(ground, '#8f8d86', 0.005, [
      [0.462 + row * 0.007, 0.457 + row * 0.02],
      [0.51 + row * 0.009, 0.446 + row * 0.02],
    ]);
    line(ground, '#9b988f', 0.005, [
      [0.528 + row * 0.009, 0.442 + row * 0.02],
      [0.575 + row * 0.008, 0.432 + row * 0.02],
    ]);
  }
  round(ground, '#d8b777', [0.36, 0.33], [0.075, 0.042], -0.2);
  round(ground, '#e7cb90', [0.36, 0.318], [0.04, 0.026], -0.2);
  line(ground, '#7a4a34', 0.008, [
    [0.322, 0.33],
    [0.36, 0.34],
    [0.398, 0.322],
  ]);
  for (const [x, y, reach] of [
    [0.06, 0.3, 0.16],
    [0.14, 0.46, 0.12],
    [0.02, 0.6, 0.17],
  ] as const) {
    glow(ground, '#2f4a3c', 0.53, [x, y], reach);
  }
  glow(ground, '#fff4cf', 0.33, [0.7, 0.3], 0.4);
};

import { glow, line, round, shape, wash, type Ground } from './ground.ts';

/** Three loaves on a board, flour on the table, light from the left. */
export const bread = (ground: Ground): void => {
  wash(
    ground,
    [
      [0, '#6c6658'],
      [1, '#8b8370'],
    ],
    0,
    0.36,
  );
  wash(
    ground,
    [
      [0, '#a98156'],
      [1, '#8a633f'],
    ],
    0.36,
    0.75,
  );
  glow(ground, '#fbe6b8', 0.67, [0.05, 0.12], 0.7);
  shape(ground, '#4d6787', [
    [0.66, 0.37],
    [1, 0.35],
    [1, 0.6],
    [0.86, 0.63],
    [0.74, 0.52],
  ]);
  line(ground, '#dfe0d6', 0.012, [
    [0.7, 0.42],
    [0.86, 0.58],
    [1, 0.55],
  ]);
  shape(ground, '#c79d69', [
    [0.1, 0.5],
    [0.8, 0.47],
    [0.88, 0.62],
    [0.08, 0.66],
  ]);
  shape(ground, '#7c5a39', [
    [0.08, 0.66],
    [0.88, 0.62],
    [0.88, 0.645],
    [0.08, 0.69],
  ]);
  const loaf = (x: number, y: number, reach: number) => {
    round(ground, '#5b3f2766', [x + 0.02, y + reach * 0.5], [reach * 1.08, reach * 0.28]);
    round(ground, '#9a5f30', [x, y], [reach, reach * 0.62]);
    round(ground, '#c08243', [x - reach * 0.06, y - reach * 0.08], [reach * 0.9, reach * 0.5]);
    round(
      ground,
      '#dda35c',
      [x - reach * 0.22, y - reach * 0.2],
      [reach * 0.58, reach * 0.28],
      -0.15,
    );
    for (const cut of [-0.42, -0.08, 0.26]) {
      line(ground, '#f2dcae', reach * 0.09, [
        [x + reach * (cut - 0.05), y - reach * 0.36],
        [x + reach * (cut + 0.14), y + reach * 0.06],
      ]);
    }
  };
  loaf(0.62, 0.42, 0.15);
  loaf(0.3, 0.42, 0.16);
  loaf(0.46, 0.52, 0.18);
  for (let each = 0; each < 44; each += 1) {
    const x = 0.04 + ((each * 0.271) % 0.6);
    const y = 0.64 + ((each * 0.137) % 0.1);
    round(ground, '#f1e7d2', [x, y], [0.006 + (each % 4) * 0.003, 0.004]);
  }
};

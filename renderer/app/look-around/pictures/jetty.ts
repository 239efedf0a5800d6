import { glow, line, shape, wash, type Ground, type Point } from './ground.ts';

/** From the jetty, early: hills, their reflection, and planks going out into the water. */
export const jetty = (ground: Ground): void => {
  wash(
    ground,
    [
      [0, '#9dbcc9'],
      [0.55, '#e6d3b6'],
      [1, '#f3c9a0'],
    ],
    0,
    0.34,
  );
  glow(ground, '#fff3d6', 0.8, [0.71, 0.29], 0.24);
  shape(ground, '#8ea3b4', [
    [0, 0.27],
    [0.14, 0.2],
    [0.3, 0.26],
    [0.47, 0.19],
    [0.66, 0.27],
    [0.84, 0.22],
    [1, 0.25],
    [1, 0.35],
    [0, 0.35],
  ]);
  shape(ground, '#5f7c80', [
    [0, 0.3],
    [0.1, 0.285],
    [0.26, 0.315],
    [0.5, 0.325],
    [0.5, 0.35],
    [0, 0.35],
  ]);
  shape(ground, '#4d6a62', [
    [0.62, 0.33],
    [0.78, 0.305],
    [0.9, 0.28],
    [1, 0.29],
    [1, 0.35],
    [0.62, 0.35],
  ]);
  wash(
    ground,
    [
      [0, '#e3c8a4'],
      [0.25, '#a9bfc0'],
      [1, '#3f6d7a'],
    ],
    0.35,
    0.75,
  );
  shape(ground, '#6f8c8c99', [
    [0, 0.35],
    [0.5, 0.35],
    [0.44, 0.385],
    [0.2, 0.395],
    [0, 0.41],
  ]);
  shape(ground, '#58766f99', [
    [0.62, 0.35],
    [1, 0.35],
    [1, 0.42],
    [0.86, 0.4],
  ]);
  for (let step = 0; step < 26; step += 1) {
    const y = 0.36 + step * 0.012;
    const swing = Math.sin(step * 2.4) * (0.01 + step * 0.002);
    const reach = 0.012 + step * 0.0014;
    line(ground, '#ffeec4', 0.004, [
      [0.71 + swing - reach, y],
      [0.71 + swing + reach, y],
    ]);
  }
  for (let plank = 0; plank < 11; plank += 1) {
    const far = plank / 11;
    const near = (plank + 0.86) / 11;
    const at = (share: number): [Point, Point] => {
      const y = 0.44 + share * share * 0.33;
      return [
        [0.3 - share * 0.2, y],
        [0.36 + share * 0.2, y],
      ];
    };
    const [[a, b], [c, d]] = [at(far), at(near)];
    shape(ground, plank % 2 === 0 ? '#8c7257' : '#7b644d', [a, b, d, c]);
  }
  line(ground, '#4c3d31', 0.014, [
    [0.292, 0.4],
    [0.292, 0.48],
  ]);
  line(ground, '#4c3d31', 0.014, [
    [0.372, 0.4],
    [0.372, 0.48],
  ]);
  line(ground, '#453629', 0.026, [
    [0.15, 0.5],
    [0.15, 0.68],
  ]);
};

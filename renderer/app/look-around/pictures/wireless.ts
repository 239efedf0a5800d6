import { glow, line, round, shape, wash, type Ground } from './ground.ts';

/** A wireless on the kitchen shelf, the colander on its nail, the window beside them. */
export const wireless = (ground: Ground): void => {
  wash(ground, [
    [0, '#d9c79f'],
    [1, '#c4ab7d'],
  ]);
  shape(ground, '#7f9aa6', [
    [0, 0],
    [0.24, 0],
    [0.24, 0.47],
    [0, 0.49],
  ]);
  glow(ground, '#f6e3b8', 1, [0.08, 0.3], 0.2);
  shape(ground, '#5d7a68', [
    [0, 0.4],
    [0.08, 0.36],
    [0.16, 0.4],
    [0.24, 0.38],
    [0.24, 0.47],
    [0, 0.49],
  ]);
  line(ground, '#f1ead7', 0.024, [
    [0.245, 0],
    [0.245, 0.48],
  ]);
  line(ground, '#f1ead7', 0.016, [
    [0.12, 0],
    [0.12, 0.48],
  ]);
  line(ground, '#f1ead7', 0.016, [
    [0, 0.2],
    [0.24, 0.2],
  ]);
  line(ground, '#e6dcc3', 0.03, [
    [0, 0.495],
    [0.27, 0.478],
  ]);
  shape(ground, '#8a6a48', [
    [0.3, 0.53],
    [1, 0.53],
    [1, 0.565],
    [0.3, 0.565],
  ]);
  shape(ground, '#a4885c88', [
    [0.32, 0.565],
    [1, 0.565],
    [1, 0.62],
    [0.38, 0.62],
  ]);
  shape(ground, '#5c3a26', [
    [0.42, 0.28],
    [0.8, 0.28],
    [0.8, 0.53],
    [0.42, 0.53],
  ]);
  shape(ground, '#7a4d30', [
    [0.43, 0.285],
    [0.79, 0.285],
    [0.785, 0.5],
    [0.435, 0.5],
  ]);
  round(ground, '#3c2a20', [0.53, 0.39], [0.083, 0.083]);
  round(ground, '#b99a63', [0.53, 0.39], [0.07, 0.07]);
  for (let bar = -3; bar <= 3; bar += 1) {
    line(ground, '#6d5331', 0.006, [
      [0.53 + bar * 0.019, 0.33],
      [0.53 + bar * 0.019, 0.45],
    ]);
  }
  shape(ground, '#f2dfa6', [
    [0.64, 0.32],
    [0.765, 0.32],
    [0.765, 0.375],
    [0.64, 0.375],
  ]);
  line(ground, '#8a3f2c', 0.006, [
    [0.705, 0.315],
    [0.705, 0.38],
  ]);
  round(ground, '#e3d3b0', [0.668, 0.435], [0.027, 0.027]);
  round(ground, '#e3d3b0', [0.738, 0.435], [0.027, 0.027]);
  line(ground, '#4b3a2e', 0.005, [
    [0.78, 0.28],
    [0.86, 0.08],
  ]);
  round(ground, '#55646c', [0.6, 0.125], [0.115, 0.085]);
  round(ground, '#8c9da3', [0.592, 0.118], [0.1, 0.07]);
  for (let ring = 0; ring < 3; ring += 1) {
    for (let hole = 0; hole < 5 + ring * 4; hole += 1) {
      const angle = (hole / (5 + ring * 4)) * Math.PI * 2;
      const reach = 0.022 + ring * 0.026;
      round(
        ground,
        '#3f4c53',
        [0.592 + Math.cos(angle) * reach, 0.118 + Math.sin(angle) * reach * 0.7],
        [0.006, 0.005],
      );
    }
  }
  line(ground, '#3f4c53', 0.01, [
    [0.6, 0.04],
    [0.6, 0.015],
  ]);
  round(ground, '#a8532f', [0.9, 0.485], [0.052, 0.047]);
  round(ground, '#4e7350', [0.9, 0.4], [0.07, 0.06]);
  round(ground, '#6c9164', [0.88, 0.37], [0.035, 0.03]);
};

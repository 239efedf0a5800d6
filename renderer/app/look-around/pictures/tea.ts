import { glow, line, round, shape, wash, type Ground } from './ground.ts';

/** Two cups on the window sill at dusk, one lamp on in the house across. */
export const tea = (ground: Ground): void => {
  wash(
    ground,
    [
      [0, '#3d4f70'],
      [0.55, '#8b7f94'],
      [1, '#d9a27c'],
    ],
    0,
    0.5,
  );
  shape(ground, '#2f3a4c', [
    [0, 0.34],
    [0.12, 0.3],
    [0.12, 0.24],
    [0.24, 0.18],
    [0.38, 0.25],
    [0.38, 0.33],
    [0.62, 0.36],
    [0.8, 0.28],
    [1, 0.33],
    [1, 0.52],
    [0, 0.52],
  ]);
  shape(ground, '#f6cf7c', [
    [0.2, 0.29],
    [0.26, 0.29],
    [0.26, 0.35],
    [0.2, 0.35],
  ]);
  glow(ground, '#f6cf7c', 0.6, [0.23, 0.32], 0.14);
  line(ground, '#e9e0cd', 0.03, [
    [0.5, 0],
    [0.5, 0.5],
  ]);
  line(ground, '#e9e0cd', 0.05, [
    [0.985, 0],
    [0.985, 0.52],
  ]);
  line(ground, '#d8cdb6', 0.05, [
    [0.015, 0],
    [0.015, 0.52],
  ]);
  wash(
    ground,
    [
      [0, '#efe5d0'],
      [1, '#cfbf9f'],
    ],
    0.5,
    0.62,
  );
  wash(
    ground,
    [
      [0, '#a68d68'],
      [1, '#8b7453'],
    ],
    0.62,
    0.75,
  );
  const cup = (x: number, colour: string, side: string, hand: 1 | -1) => {
    round(ground, '#a8977666', [x, 0.575], [0.12, 0.022]);
    ground.strokeStyle = side;
    ground.lineWidth = 0.018;
    ground.beginPath();
    ground.ellipse(x + hand * 0.085, 0.5, 0.035, 0.04, 0, 0, Math.PI * 2);
    ground.stroke();
    shape(ground, colour, [
      [x - 0.085, 0.44],
      [x + 0.085, 0.44],
      [x + 0.065, 0.57],
      [x - 0.065, 0.57],
    ]);
    shape(ground, side, [
      [x + 0.02, 0.44],
      [x + 0.085, 0.44],
      [x + 0.065, 0.57],
      [x + 0.025, 0.57],
    ]);
    round(ground, side, [x, 0.44], [0.085, 0.02]);
    round(ground, '#6e4124', [x, 0.442], [0.072, 0.014]);
    for (const lean of [-0.02, 0.015]) {
      line(ground, '#f3ece022', 0.02, [
        [x + lean, 0.41],
        [x + lean + 0.02, 0.36],
        [x + lean - 0.01, 0.3],
        [x + lean + 0.015, 0.23],
      ]);
    }
  };
  cup(0.36, '#5574a0', '#405b84', -1);
  cup(0.66, '#d2a356', '#b08339', 1);
  line(ground, '#5c4a34', 0.008, [
    [0.36, 0.69],
    [0.64, 0.69],
  ]);
  round(ground, '#e2cf9d', [0.5, 0.69], [0.016, 0.014]);
};

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

/** A note that was pushed under the workshop's door; there is a cup on it, and nothing else. */
export const note = (ground: Ground): void => {
  wash(
    ground,
    [
      [0, '#536a63'],
      [1, '#48605a'],
    ],
    0,
    0.25,
  );
  line(ground, '#3b514b', 0.008, [
    [0.3, 0],
    [0.3, 0.2],
  ]);
  line(ground, '#3b514b', 0.008, [
    [0.72, 0],
    [0.72, 0.2],
  ]);
  wash(
    ground,
    [
      [0, '#201a16'],
      [1, '#3a2d24'],
    ],
    0.24,
    0.275,
  );
  glow(ground, '#ffd991', 0.8, [0.52, 0.27], 0.16);
  wash(
    ground,
    [
      [0, '#8c6d4b'],
      [0.2, '#a6835a'],
      [1, '#7d5f40'],
    ],
    0.275,
    0.75,
  );
  for (const x of [-0.12, 0.14, 0.38, 0.62, 0.86, 1.12]) {
    line(ground, '#5a432d', 0.006, [
      [0.5 + (x - 0.5) * 0.82, 0.275],
      [0.5 + (x - 0.5) * 1.35, 0.75],
    ]);
  }
  glow(ground, '#ffdf9f', 0.47, [0.5, 0.31], 0.34);
  shape(ground, '#4f3b2866', [
    [0.335, 0.4],
    [0.685, 0.37],
    [0.745, 0.66],
    [0.36, 0.7],
  ]);
  shape(ground, '#f0e9da', [
    [0.32, 0.385],
    [0.67, 0.355],
    [0.73, 0.645],
    [0.345, 0.685],
  ]);
  line(ground, '#d6ccb8', 0.006, [
    [0.335, 0.535],
    [0.7, 0.5],
  ]);
  const ink = '#2d3f63';
  line(ground, ink, 0.011, [
    [0.43, 0.45],
    [0.445, 0.57],
    [0.475, 0.6],
    [0.56, 0.59],
    [0.585, 0.56],
    [0.58, 0.435],
  ]);
  line(ground, ink, 0.01, [
    [0.43, 0.45],
    [0.47, 0.466],
    [0.54, 0.458],
    [0.58, 0.435],
    [0.53, 0.425],
    [0.46, 0.434],
    [0.43, 0.45],
  ]);
  line(ground, ink, 0.01, [
    [0.582, 0.465],
    [0.63, 0.46],
    [0.645, 0.51],
    [0.61, 0.545],
    [0.585, 0.54],
  ]);
  line(ground, ink, 0.007, [
    [0.48, 0.42],
    [0.47, 0.4],
    [0.49, 0.385],
  ]);
};

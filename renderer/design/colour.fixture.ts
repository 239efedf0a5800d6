/**
 * Colour arithmetic for tests. Contrast: WCAG 2.2. Dichromat simulation: Machado, Oliveira and
 * Fernandes 2009, severity 1, on linear RGB. Distance: CIE76 in CIELAB (D65).
 */
type Triple = readonly [number, number, number];

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const linearRgb = (hex: string): Triple => {
  const channel = (from: number) => toLinear(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linearRgb(hex));

export const contrast = (one: string, other: string): number => {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const eyes = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

const clamp = (value: number) => Math.min(1, Math.max(0, value));

export const seenWith = (eye: keyof typeof eyes, hex: string): Triple => {
  const rgb = linearRgb(hex);
  const [r, g, b] = eyes[eye];
  return [clamp(dot(r, rgb)), clamp(dot(g, rgb)), clamp(dot(b, rgb))];
};

const lab = (rgb: Triple): Triple => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** CIE76; 2.3 is about the least difference that is seen, 30 is two names apart. */
export const colourDistance = (one: Triple, other: Triple): number => {
  const [l, a, b] = lab(one);
  const [m, c, d] = lab(other);
  return Math.hypot(l - m, a - c, b - d);
};

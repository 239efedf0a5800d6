/**
 * Repeatable numbers: the same seed gives the same row of 32-bit words (0 ≤ word < 2³²), everywhere.
 * The sfc32 generator (C. Doty-Humphrey, PractRand; public domain). Nothing secret is made from them.
 *
 * @param seed any number; its low 32 bits count
 */
export const createRandomWords = (seed: number): (() => number) => {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return next;
};

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text as it may lie in a file: UTF-8, UTF-16LE, and the part of its base64 that is the same
 * whatever stands before and after it, at each of the three offsets.
 */
export const shapesOf = (text: string): readonly Buffer[] => {
  const utf8 = Buffer.from(text, 'utf8');
  const inBase64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64');
    // The first group holds a neighbour before it, the last one a neighbour after it.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4).slice(0, -4));
  });
  return [utf8, Buffer.from(text, 'utf16le'), ...inBase64];
};

/** The files below `folder` in which one of `texts` can be read, in any of its shapes. */
export const filesWith = (folder: string, texts: readonly string[]): readonly string[] => {
  const shapes = texts.flatMap(shapesOf);
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return shapes.some((shape) => bytes.includes(shape));
    });
};

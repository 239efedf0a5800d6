/**
 * A repeatable 32-bit number for a text: FNV-1a, then the finalizer of MurmurHash3 (A. Appleby, public
 * domain), so that texts one character apart still differ in every bit. It decides where a twig grows;
 * nothing is kept secret by it.
 */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The same text as a number from −1 to 1. */
export const swingOf = (text: string): number => hashText(text) / 0x7fffffff - 1;

/**
 * What people paste and what somebody tries: right-to-left with numbers and brackets, emoji of several
 * code points, text that looks like HTML, characters of no width, a closed isolate. One line below 140.
 */
export const hostileLine = [
  'שלום (12) نعم',
  '👩‍👩‍👧🏳️‍🌈',
  '<img src=x onerror="alert(1)"><script>alert(2)</script></textarea>',
  'a\u200bb\ufeffc\u2066d\u2069',
].join(' ');

/** A control character and an override left open: words that others read must not hide or turn. */
export const steeringLine = 'plain \u0007 and \u202eturned';

export const longText = 'Long words. '.repeat(8_400).slice(0, 100_000);

/**
 * What people paste and what somebody tries: right-to-left with numbers and brackets, emoji of several
 * code points, text that looks like HTML, characters of no width, characters that steer. One line, 117 long.
 */
export const hostileLine = [
  'שלום (12) نعم',
  '👩‍👩‍👧🏳️‍🌈',
  '<img src=x onerror="alert(1)"><script>alert(2)</script></textarea>',
  'a\u200bb\ufeffc\u0007d\u202ee\u2066f',
].join(' ');

export const longText = 'Long words. '.repeat(8_400).slice(0, 100_000);

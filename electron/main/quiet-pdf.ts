/**
 * What the engine writes about itself into a PDF: the computer's system and versions, and the hour at which it
 * was made. Neither is anybody's business (S23, S36): the day is enough. Every replacement has the length of
 * what it replaces, so that the file's table of places still holds.
 */
export function quietPdf(bytes: Uint8Array): Buffer {
  const pdf = Buffer.from(bytes);
  // One character a byte: places in the text are places in the file.
  const text = pdf.toString('latin1');
  const blank = (from: number, to: number, sign: string) => pdf.fill(sign, from, to, 'latin1');
  for (const { 0: whole, index } of text.matchAll(/\/(?:Creation|Mod)Date \(D:\d{14}/gu)) {
    const end = index + whole.length;
    blank(end - 6, end, '0');
  }
  // Brackets inside of it are written with a backslash before them.
  for (const { 0: whole, 1: name = '', index } of text.matchAll(
    /\/(Creator|Producer) \((?:[^()\\]|\\.)*\)/gsu,
  )) {
    blank(index + name.length + 3, index + whole.length - 1, ' ');
  }
  return pdf;
}

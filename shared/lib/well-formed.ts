/** True where every surrogate has its pair: such text survives UTF-8 unchanged (Unicode 16, D84). */
export const isWellFormed = (text: string): boolean =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

/** C0 and C1 controls, tab and line feed apart: they hide text or break a line where none was typed. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/;

export const hasControl = (text: string): boolean => control.test(text);

const opening = new Map([
  ['\u202A', '\u202C'],
  ['\u202B', '\u202C'],
  ['\u202D', '\u202C'],
  ['\u202E', '\u202C'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);
const closing = new Set(opening.values());
/** Next to no text has one: only what has is read sign by sign. */
const embedding = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * False where a bidirectional embedding or override is left open (UAX #9): it would reorder words
 * that follow, so that what is read is not what was consented to. Right-to-left text itself is fine.
 */
export const isBidiClosed = (text: string): boolean =>
  !embedding.test(text) ||
  text.split('\n').every((line) => {
    const open: string[] = [];
    for (const sign of line) {
      const closes = opening.get(sign);
      if (closes) open.push(closes);
      else if (closing.has(sign) && open.pop() !== sign) return false;
    }
    return open.length === 0;
  });

/** Text that may be kept and shown: well formed, without controls, bidirectionally closed. */
export const isKeepableText = (text: string): boolean =>
  isWellFormed(text) && !hasControl(text) && isBidiClosed(text);

/** Elements inside of one another; a parser looks through all that are open at every tag. */
const DEEPEST = 1_000;

/** They have no inside. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What stands in these is no words: their tags are never left out. */
const RAW = new Set(['script', 'style']);

const NAME = /^<(\/?)([a-z][a-z0-9:-]*)/iu;

/**
 * The same HTML without the tags of what lies deeper than anybody writes: its words stay. Forty thousand nested
 * elements would hold a window for many seconds in the parser alone. In one pass, whatever the HTML.
 */
export const shallowHtml = (html: string): string => {
  let depth = 0;
  let written = '';
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    written += html.slice(from, at);
    const end = html.indexOf('>', at);
    if (end === -1) return written + html.slice(at);
    const [, slash, name = ''] = NAME.exec(html.slice(at, at + 40)) ?? [];
    const tag = name.toLowerCase();
    const isNested = tag !== '' && !VOID.has(tag) && html[end - 1] !== '/';
    if (isNested && slash === '') depth += 1;
    if (depth <= DEEPEST || RAW.has(tag)) written += html.slice(at, end + 1);
    if (isNested && slash === '/') depth = Math.max(0, depth - 1);
    from = end + 1;
  }
  return written + html.slice(from);
};

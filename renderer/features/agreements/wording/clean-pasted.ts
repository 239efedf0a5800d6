import { RICH_TEXT_DEPTH } from '#shared/domain/rich-text/schema.ts';
import { shallowHtml } from './shallow-html.ts';

/** What one paste or drop may bring, as HTML or as text, in UTF-16 code units. */
export const PASTE_CHARACTERS = 1_000_000;

/** Begins another line; the rest runs on in the line it stands in. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV P PRE SECTION TABLE TBODY TD TH THEAD TR'.split(
    ' ',
  ),
);
/** Nobody wrote what stands in these. */
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH HEAD TITLE META LINK SELECT BUTTON TEXTAREA CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
);

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
}

const isHeavy = (weight: string): boolean => weight === 'bold' || Number(weight) >= 600;

/** Bold and italics as a tag or a style says them; a style has the last word (Google Docs wraps all in a thin bold). */
const marksOf = (element: HTMLElement, around: Marks): Marks => {
  const { fontWeight, fontStyle } = element.style;
  const byTag = {
    bold: around.bold || element.tagName === 'B' || element.tagName === 'STRONG',
    italic: around.italic || element.tagName === 'I' || element.tagName === 'EM',
  };
  return {
    bold: fontWeight === '' ? byTag.bold : isHeavy(fontWeight),
    italic: fontStyle === '' ? byTag.italic : fontStyle === 'italic',
  };
};

const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** One after another, never one inside of the other's call: a tree of any depth is walked. */
interface Todo {
  readonly node: Node | null;
  readonly marks: Marks;
  /** What is written once everything inside has been. */
  readonly after?: 'line' | 'list' | 'item';
}

const isList = (element: Element): boolean => element.tagName === 'UL' || element.tagName === 'OL';

/** Writes lines and lists as the schema has them: lists no deeper than it allows, what is deeper in the last one. */
class Written {
  private html = '';
  private line = '';
  private readonly lists: ('ul' | 'ol')[] = [];
  private tooDeep = 0;
  private hasItem = false;

  text(words: string, { bold, italic }: Marks): void {
    const text = escape(words.replace(/[ \t\r\n\f]+/gu, ' '));
    if (text === '' || (text === ' ' && this.line === '')) return;
    const leaning = italic ? `<em>${text}</em>` : text;
    this.line += bold ? `<strong>${leaning}</strong>` : leaning;
  }

  endLine(): void {
    if (this.line.trim() === '') return;
    const line = `<p>${this.line}</p>`;
    this.line = '';
    if (this.lists.length > 0 && !this.hasItem) this.beginItem();
    this.html += line;
  }

  beginItem(): void {
    this.endLine();
    if (this.lists.length === 0) return;
    if (this.hasItem) this.html += '</li>';
    this.html += '<li>';
    this.hasItem = true;
  }

  beginList(kind: 'ul' | 'ol'): void {
    this.endLine();
    if (this.lists.length >= RICH_TEXT_DEPTH) {
      this.tooDeep += 1;
      return;
    }
    if (this.lists.length > 0 && !this.hasItem) this.beginItem();
    this.html += `<${kind}>`;
    this.lists.push(kind);
    this.hasItem = false;
  }

  endList(): void {
    this.endLine();
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const kind = this.lists.pop();
    if (kind === undefined) return;
    this.html += `${this.hasItem ? '</li>' : ''}</${kind}>`;
    this.hasItem = this.lists.length > 0;
  }

  whole(): string {
    this.endLine();
    return this.html;
  }
}

/**
 * HTML from Word, Google Docs or a page → the same words as paragraphs, lists, bold and italics, and nothing
 * else. It is parsed into a document that loads and runs nothing, and walked without recursion.
 */
export const cleanPasted = (html: string): string => {
  const { body } = new DOMParser().parseFromString(shallowHtml(html), 'text/html');
  const written = new Written();
  const todo: Todo[] = [{ node: body, marks: { bold: false, italic: false } }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, marks, after } = next;
    if (after === 'list') written.endList();
    else if (after !== undefined) written.endLine();
    if (node === null) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      written.text(node.nodeValue ?? '', marks);
      continue;
    }
    if (!(node instanceof HTMLElement) || SILENT.has(node.tagName)) continue;
    const list = isList(node);
    if (list) written.beginList(node.tagName === 'OL' ? 'ol' : 'ul');
    else if (node.tagName === 'LI') written.beginItem();
    else if (BLOCKS.has(node.tagName) || node.tagName === 'BR') written.endLine();
    if (list) todo.push({ node: null, marks, after: 'list' });
    else if (BLOCKS.has(node.tagName)) todo.push({ node: null, marks, after: 'line' });
    const inside = marksOf(node, marks);
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      todo.push({ node: child, marks: inside });
    }
  }
  return written.whole();
};

/** Asked before anything is parsed, so that a whole book brings no window to a halt. */
export const isTooMuchToPaste = (data: DataTransfer | null): boolean =>
  ['text/html', 'text/plain'].some((type) => (data?.getData(type).length ?? 0) > PASTE_CHARACTERS);

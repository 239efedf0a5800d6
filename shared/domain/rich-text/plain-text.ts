import type { Block, RichText } from './schema.ts';

const blockText = (block: Block, indent: string): string => {
  if (block.type === 'paragraph') {
    return indent + (block.content ?? []).map((node) => node.text).join('');
  }
  return block.content
    .map((item, index) => {
      const marker = block.type === 'orderedList' ? `${index + 1}. ` : '• ';
      const lines = item.content.map((child) => blockText(child, `${indent}  `)).join('\n');
      return indent + marker + lines.slice(indent.length + 2);
    })
    .join('\n');
};

/** The words alone, a line a paragraph; list items keep a marker and their indent. */
export const richTextToPlainText = (text: RichText): string =>
  text.doc.content.map((block) => blockText(block, '')).join('\n');

const blockHasWords = (block: Block): boolean =>
  block.type === 'paragraph'
    ? (block.content ?? []).some((node) => node.text.trim() !== '')
    : block.content.some((item) => item.content.some(blockHasWords));

/** True where there is nothing but white space. */
export const isEmptyRichText = (text: RichText): boolean => !text.doc.content.some(blockHasWords);

/** Typed lines → paragraphs; blank ends are cut. Limits are checked where the text is committed. */
export const plainTextToRichText = (plain: string): RichText => {
  const lines = plain.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line !== '');
  const kept =
    first < 0 ? [''] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
  return {
    v: 1,
    doc: {
      type: 'doc',
      content: kept.map((line) =>
        line === ''
          ? { type: 'paragraph' }
          : { type: 'paragraph', content: [{ type: 'text', text: line }] },
      ),
    },
  };
};

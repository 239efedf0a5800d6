import StarterKit from '@tiptap/starter-kit';
import type { Extensions } from '@tiptap/core';

/**
 * Paragraphs, bold, italic and lists: the whole schema of a clause. What is pasted is reduced to it
 * by ProseMirror's parser, so headings become paragraphs and links, images and scripts fall away.
 */
export const wordingExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
];

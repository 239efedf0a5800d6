import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Refusal } from '#shared/domain/command.ts';
import { RICH_TEXT_DEPTH, RICH_TEXT_NODES } from '#shared/domain/rich-text/schema.ts';

/** How many lists stand inside of one another at the deepest. */
const depthOf = (node: Node): number => {
  let deepest = 0;
  node.forEach((child) => {
    if (child.isTextblock) return;
    const isList = child.type.name === 'bulletList' || child.type.name === 'orderedList';
    deepest = Math.max(deepest, depthOf(child) + (isList ? 1 : 0));
  });
  return deepest;
};

/** Paragraphs, lists, items and runs of text; a document is never smaller than their number. */
const partsOf = (doc: Node): number => {
  if (doc.content.size <= RICH_TEXT_NODES) return 0;
  let parts = 0;
  doc.descendants(() => {
    parts += 1;
  });
  return parts;
};

const refusalOf = (before: Node, after: Node): Refusal | null => {
  const depth = depthOf(after);
  if (depth > RICH_TEXT_DEPTH && depth > depthOf(before)) {
    return { reason: 'rich-text-too-deep', limit: RICH_TEXT_DEPTH };
  }
  const parts = partsOf(after);
  return parts > RICH_TEXT_NODES && parts > partsOf(before)
    ? { reason: 'rich-text-too-many-parts', limit: RICH_TEXT_NODES }
    : null;
};

/**
 * Words take no shape that can't be kept, whatever would bring it about: Tab, a typed dash, a paste. It isn't
 * done, and told; so the draft is kept at every keystroke, before and after.
 */
export const shapeHeld = (onRefused: (refusal: Refusal) => void) =>
  Extension.create({
    name: 'shapeHeld',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction, { doc }) => {
          const refusal = transaction.docChanged ? refusalOf(doc, transaction.doc) : null;
          if (refusal !== null) onRefused(refusal);
          return refusal === null;
        },
      }),
    ],
  });

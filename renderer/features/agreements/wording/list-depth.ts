import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { RICH_TEXT_DEPTH } from '#shared/domain/rich-text/schema.ts';

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

/**
 * Lists go as deep as a clause can hold and no deeper, however they would: Tab, a typed dash, a paste. What
 * would is not done, and told; words that can't be kept are never begun.
 */
export const listDepthHeld = (onRefused: () => void) =>
  Extension.create({
    name: 'listDepth',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction, { doc }) => {
          if (!transaction.docChanged) return true;
          const depth = depthOf(transaction.doc);
          if (depth <= RICH_TEXT_DEPTH || depth <= depthOf(doc)) return true;
          onRefused();
          return false;
        },
      }),
    ],
  });

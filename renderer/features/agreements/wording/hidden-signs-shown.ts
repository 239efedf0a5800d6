import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { showHidden } from '#shared/domain/rich-text/hidden-signs.ts';

const signsIn = (doc: Node, className: string): DecorationSet => {
  const shown: Decoration[] = [];
  doc.descendants((node, start) => {
    let at = start;
    for (const { text, sign } of node.isText ? showHidden(node.text ?? '') : []) {
      if (sign !== null) {
        shown.push(
          Decoration.inline(at, at + text.length, { class: className, 'data-sign': sign }),
        );
      }
      at += text.length;
    }
  });
  return shown.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, shown);
};

/** While writing, too: a sign that shows nothing is shown by its code. The words themselves stay as they are. */
export const hiddenSignsShown = (className: string) =>
  Extension.create({
    name: 'hiddenSigns',
    addProseMirrorPlugins: () => {
      const key = new PluginKey<DecorationSet>('hiddenSigns');
      return [
        new Plugin({
          key,
          // Looked for once for each document, however often the view asks.
          state: {
            init: (_, { doc }) => signsIn(doc, className),
            apply: (transaction, known) =>
              transaction.docChanged ? signsIn(transaction.doc, className) : known,
          },
          props: { decorations: (state) => key.getState(state) },
        }),
      ];
    },
  });

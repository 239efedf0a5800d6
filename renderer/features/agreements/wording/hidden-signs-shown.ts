import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { showHidden } from '#shared/domain/rich-text/hidden-signs.ts';

/** While writing, too: a sign that shows nothing is shown by its code. The words themselves stay as they are. */
export const hiddenSignsShown = (className: string) =>
  Extension.create({
    name: 'hiddenSigns',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const shown: Decoration[] = [];
            doc.descendants((node, start) => {
              let at = start;
              for (const { text, sign } of node.isText ? showHidden(node.text ?? '') : []) {
                if (sign !== null) {
                  shown.push(
                    Decoration.inline(at, at + text.length, {
                      class: className,
                      'data-sign': sign,
                    }),
                  );
                }
                at += text.length;
              }
            });
            return shown.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, shown);
          },
        },
      }),
    ],
  });

import type { MenuItemConstructorOptions } from 'electron';
import { labels } from './labels/labels.ts';

interface Pressed {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly editFlags: {
    readonly canCut: boolean;
    readonly canCopy: boolean;
    readonly canPaste: boolean;
    readonly canSelectAll: boolean;
  };
}

/** What can be done with the text under the pointer; nothing elsewhere. No spelling (S36), no look-up. */
export function contextItems({
  isEditable,
  selectionText,
  editFlags,
}: Pressed): MenuItemConstructorOptions[] {
  const { menu: text } = labels();
  const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
  const copy = { label: text.copy, role: 'copy', enabled: canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { label: text.cut, role: 'cut', enabled: canCut },
    copy,
    { label: text.paste, role: 'paste', enabled: canPaste },
    { label: text.pastePlain, role: 'pasteAndMatchStyle', enabled: canPaste },
    { type: 'separator' },
    { label: text.selectAll, role: 'selectAll', enabled: canSelectAll },
  ];
}

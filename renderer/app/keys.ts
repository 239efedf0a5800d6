import type { Place } from '#renderer/ui/navigation.ts';
import { allRooms } from './rooms.tsx';

export type KeyAct =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'back' | 'undo' | 'keys' | 'palette' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const letters: Readonly<Record<string, Place>> = { '0': 'more', p: 'pause', h: 'help' };

/** What a key asks for outside of text. Inside a text field only Esc and the palette's key are ours. */
export const keyAct = (pressed: Pressed, isTyping: boolean): KeyAct | null => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (key === 'Escape') return { type: 'back' };
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') {
    return { type: 'palette' };
  }
  if (isTyping || altKey) return null;
  if (ctrlKey || metaKey) {
    return key.toLowerCase() === 'z' && !shiftKey ? { type: 'undo' } : null;
  }
  if (key === '?') return { type: 'keys' };
  const place = allRooms.find((room) => room.key === key)?.place ?? letters[key.toLowerCase()];
  return place === undefined ? null : { type: 'go', place };
};

export const isTypingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

import { useEffect, useEffectEvent } from 'react';
import { undoLast } from '#renderer/ui/undo.ts';
import type { Place } from '#renderer/ui/navigation.ts';
import { isTypingIn, keyAct } from './keys.ts';

interface GlobalKeys {
  readonly onGo: (place: Place) => void;
  readonly onBack: () => void;
  readonly onShowKeys: () => void;
  readonly onPalette: () => void;
}

/** Keys that work everywhere. Whatever is nearer (a sheet, a menu, a grid) has had its turn first. */
export const useGlobalKeys = ({ onGo, onBack, onShowKeys, onPalette }: GlobalKeys): void => {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const isTyping = isTypingIn(event.target);
    const act = keyAct(event, isTyping);
    if (act === null) return;
    if (act.type === 'undo') {
      if (undoLast()) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (act.type === 'go') onGo(act.place);
    else if (act.type === 'keys') onShowKeys();
    else if (act.type === 'palette') onPalette();
    else if (isTyping && event.target instanceof HTMLElement) event.target.blur();
    else onBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};

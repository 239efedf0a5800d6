import { isTypingIn } from '../keys.ts';
import { undoLast } from '#renderer/ui/undo.ts';

/** In text the words go back a step; everywhere else the last act that wasn't shared does. */
export const undoHere = (): void => {
  if (isTypingIn(document.activeElement)) document.execCommand('undo');
  else undoLast();
};

/** Only text can be done again: an act is done again by doing it. */
export const redoHere = (): void => {
  if (isTypingIn(document.activeElement)) document.execCommand('redo');
};

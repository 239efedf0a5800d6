const notTyped = new Set(['radio', 'checkbox', 'button']);

/** Single keys are ours outside of text only; a radio or a box takes none of them. */
export const isTypingIn = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !notTyped.has(target.type));

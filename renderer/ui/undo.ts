import { useEffect, useEffectEvent } from 'react';

type Undo = () => void;

const stack: Undo[] = [];

/** Ctrl/Cmd+Z outside of a text field: takes back the last act that wasn't shared. */
export const undoLast = (): boolean => {
  const undo = stack.at(-1);
  undo?.();
  return undo !== undefined;
};

/** Offers `undo` for Ctrl/Cmd+Z while the view is there; null while there is nothing to take back. */
export const useUndo = (undo: Undo | null): void => {
  const run = useEffectEvent(() => undo?.());
  const hasUndo = undo !== null;
  useEffect(() => {
    if (!hasUndo) return;
    const entry = () => run();
    stack.push(entry);
    return () => {
      stack.splice(stack.indexOf(entry), 1);
    };
  }, [hasUndo]);
};

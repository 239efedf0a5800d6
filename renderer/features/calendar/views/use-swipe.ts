import { useState } from 'react';
import { directionOf } from './direction-of.ts';
import { createSwipe } from './swipe.ts';

/** Two fingers sideways turn as the arrows do; with Ctrl they zoom, and during a drag they do nothing. */
export const useSwipe = (onStep: (steps: 1 | -1) => void): React.WheelEventHandler => {
  const [swipe] = useState(createSwipe);
  return (event) => {
    const turn = event.ctrlKey || event.buttons > 0 ? 0 : swipe(event);
    if (turn !== 0) onStep(turn === directionOf() ? 1 : -1);
  };
};

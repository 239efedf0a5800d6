/** Pixels sideways after which turning is meant, and no shaking hand. */
const FAR = 90;
/** Milliseconds without any movement after which a gesture is over, its running out included. */
const PAUSE = 180;
/** How much more sideways than up and down. */
const STEEP = 2;

interface WheelMove {
  readonly deltaX: number;
  readonly deltaY: number;
  /** Milliseconds. */
  readonly timeStamp: number;
}

/**
 * Tells a swipe of two fingers (or a turn of a sideways wheel) from scrolling: 1 to the right, -1 to the left, once
 * a gesture however long it runs on; 0 for everything else. A gesture that began up or down never turns.
 */
export const createSwipe = () => {
  let moved = 0;
  let last = -Infinity;
  let isDone = false;
  return ({ deltaX, deltaY, timeStamp }: WheelMove): 1 | -1 | 0 => {
    if (timeStamp - last > PAUSE) {
      moved = 0;
      isDone = false;
    }
    last = timeStamp;
    if (isDone) return 0;
    if (Math.abs(deltaX) < STEEP * Math.abs(deltaY)) {
      isDone = true;
      return 0;
    }
    moved += deltaX;
    if (Math.abs(moved) < FAR) return 0;
    isDone = true;
    return moved > 0 ? 1 : -1;
  };
};

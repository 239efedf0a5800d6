/** Pixels a pressed pointer may wander before it drags: below that it is a click. */
const clickRoom = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Following {
  /** It has moved far enough to drag. */
  readonly onLift: () => void;
  /** Offset from where it was pressed, and where it is in the window; in pixels. */
  readonly onMove: (offset: Point, at: Point) => void;
  readonly onDrop: () => void;
  /** Esc, a second pointer, or the system took it. */
  readonly onCancel: () => void;
}

/** The click that ends a drag must not open what was dragged. */
const swallowClick = () => {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
};

/** Follows one pointer (mouse, pen or finger) from its press until it is let go. Returns how to stop. */
export const followPointer = (press: PointerEvent, following: Following): (() => void) => {
  let isLifted = false;
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  const finish = (how: 'onDrop' | 'onCancel') => {
    ends.abort();
    if (!isLifted) return;
    swallowClick();
    following[how]();
  };
  const isOther = (event: PointerEvent) => event.pointerId !== press.pointerId;
  const move = (event: PointerEvent) => {
    if (isOther(event)) return;
    const offset = { x: event.clientX - press.clientX, y: event.clientY - press.clientY };
    if (!isLifted) {
      if (Math.hypot(offset.x, offset.y) < clickRoom) return;
      isLifted = true;
      following.onLift();
    }
    event.preventDefault();
    following.onMove(offset, { x: event.clientX, y: event.clientY });
  };
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', (event) => !isOther(event) && finish('onDrop'), options);
  window.addEventListener('pointercancel', () => finish('onCancel'), options);
  window.addEventListener('pointerdown', () => finish('onCancel'), options);
  // The window's own, not that of a field in it.
  window.addEventListener(
    'blur',
    (event) => event.target === window && finish('onCancel'),
    options,
  );
  // The system's own dragging of text and pictures would take the pointer away.
  window.addEventListener('dragstart', (event) => event.preventDefault(), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isLifted) return;
      event.preventDefault();
      event.stopPropagation();
      finish('onCancel');
    },
    options,
  );
  return () => finish('onCancel');
};

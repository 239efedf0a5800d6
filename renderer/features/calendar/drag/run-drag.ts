import { moveTimes } from '#shared/domain/calendar/move-plan.ts';
import { dateOf, localToWallMinutes } from '#shared/domain/dates/plain-date-time.ts';
import { aim, daysOfDrop, type Hold, type Point } from './aim.ts';
import type { DayBox } from './drag-geometry.ts';
import type { DragHost, Drop } from './drag-kind.ts';

/**
 * A drag from press to release, outside of React: what follows the pointer is one element that moves by
 * style alone, once a frame, so that a full week costs nothing while something is dragged over it.
 */

/** Pixels a pointer moves before a press is a drag. */
const THRESHOLD = 5;
/** How close to the edge the hours begin to scroll, and how fast, in pixels (a frame). */
const EDGE = 28;
const SCROLL = 9;
const END_HANDLE = 9;
const DAY_MINUTES = 1440;

const boxOf = (element: HTMLElement): DayBox => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { date: element.dataset['date'] ?? '', left, right, top, bottom };
};

const MONTH_DAYS = '[role="gridcell"][data-date]';

const dayBoxes = (root: HTMLElement, hasHours: boolean): readonly DayBox[] =>
  [...root.querySelectorAll<HTMLElement>(hasHours ? '[data-hours][data-date]' : MONTH_DAYS)].map(
    boxOf,
  );

/** True on the last pixels of a plan in its hours: there its end is taken, not the plan. */
export const isOnEnd = (mark: HTMLElement, y: number): boolean =>
  mark.closest('[data-hours]') !== null && mark.getBoundingClientRect().bottom - y <= END_HANDLE;

const toHold = (event: PointerEvent, host: DragHost): Hold | null => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null || target.closest('[data-more]') !== null) return null;
  const mark = target.closest<HTMLElement>('[data-plan]');
  const hasHours = target.closest('[data-hours]') !== null;
  if (mark === null && (!host.canCreate || target.closest('[data-date]') === null)) return null;
  const grabbed = mark === null ? null : host.grab(mark.dataset['plan'] ?? '');
  if (mark !== null && grabbed === null) return null;
  const isInRow = mark !== null && !hasHours && host.root.querySelector('[data-hours]') !== null;
  return {
    from: { x: event.clientX, y: event.clientY },
    boxes: dayBoxes(host.root, hasHours || isInRow),
    grabbed,
    isEnd: mark !== null && isOnEnd(mark, event.clientY),
    hasHours,
  };
};

const shiftBoxes = (boxes: readonly DayBox[], by: number): readonly DayBox[] =>
  by === 0 ? boxes : boxes.map((box) => ({ ...box, top: box.top - by, bottom: box.bottom - by }));

const drawInHours = (ghost: HTMLElement, host: DragHost, hold: Hold, drop: Drop) => {
  const isMove = drop.kind === 'move';
  const times = isMove ? moveTimes(drop.grabbed, drop.shift, false) : drop;
  const box = hold.boxes.find(({ date }) => date === dateOf(times.start));
  if (box === undefined) return;
  const frame = host.root.getBoundingClientRect();
  const from = localToWallMinutes(times.start) % DAY_MINUTES;
  const lasts = localToWallMinutes(times.end) - localToWallMinutes(times.start);
  const perMinute = (box.bottom - box.top) / DAY_MINUTES;
  const height = Math.min(lasts, DAY_MINUTES - from) * perMinute;
  ghost.style.width = `${box.right - box.left - 6}px`;
  ghost.style.height = `${Math.max(18, height - 3)}px`;
  ghost.style.transform = `translate(${box.left - frame.left + 3}px, ${box.top - frame.top + from * perMinute}px)`;
};

const drawInMonth = (ghost: HTMLElement, host: DragHost, at: Point, drop: Drop) => {
  const frame = host.root.getBoundingClientRect();
  ghost.style.transform = `translate(${at.x - frame.left + 12}px, ${at.y - frame.top + 14}px)`;
  const { first, last } = daysOfDrop(drop);
  for (const cell of host.root.querySelectorAll<HTMLElement>(MONTH_DAYS)) {
    const date = cell.dataset['date'] ?? '';
    if (date >= first && date <= last) cell.dataset['drop'] = '';
    else delete cell.dataset['drop'];
  }
};

const clear = ({ root, ghost }: DragHost) => {
  ghost.hidden = true;
  ghost.removeAttribute('style');
  delete root.dataset['dragging'];
  for (const element of root.querySelectorAll<HTMLElement>('[data-drop], [data-dragged]')) {
    delete element.dataset['drop'];
    delete element.dataset['dragged'];
  }
};

const isNothing = (drop: Drop): boolean =>
  drop.kind === 'move' &&
  drop.shift.days === 0 &&
  drop.shift.minutes === 0 &&
  drop.shift.lasts === 0;

/** A press that turned into a drag is no click. */
const swallowClick = () => {
  const stop = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
};

/** Follows one press of the main button until it is released, cancelled, or Esc is pressed. */
export const runDrag = (pressed: PointerEvent, host: DragHost): void => {
  if (pressed.button !== 0 || pressed.pointerType === 'touch') return;
  const hold = toHold(pressed, host);
  if (hold === null) return;
  const { root, ghost } = host;
  const scroller = root.querySelector<HTMLElement>('[data-scroller]');
  const scrolled = scroller?.scrollTop ?? 0;
  const over = new AbortController();
  const { signal } = over;
  let at: Point = hold.from;
  let drop: Drop | null = null;
  let drawn = '';
  let isDragging = false;
  let frame = 0;

  const begin = () => {
    isDragging = true;
    root.dataset['dragging'] = hold.isEnd ? 'end' : 'whole';
    ghost.hidden = false;
    ghost.dataset['side'] = hold.grabbed?.side ?? 'mine';
    ghost.dataset['kind'] = hold.hasHours ? 'hours' : 'chip';
    if (hold.grabbed !== null) {
      const selector = `[data-plan="${CSS.escape(hold.grabbed.key)}"]`;
      for (const mark of root.querySelectorAll<HTMLElement>(selector)) mark.dataset['dragged'] = '';
    }
    frame = requestAnimationFrame(follow);
  };

  const scrollAtEdge = () => {
    if (scroller === null || !hold.hasHours) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (at.y > bottom - EDGE) scroller.scrollTop += SCROLL;
    else if (at.y < top + EDGE + 30) scroller.scrollTop -= SCROLL;
  };

  const follow = () => {
    scrollAtEdge();
    const moved = hold.hasHours ? (scroller?.scrollTop ?? 0) - scrolled : 0;
    const boxes = shiftBoxes(hold.boxes, moved);
    const begun = { x: hold.from.x, y: hold.from.y - moved };
    const now = { ...hold, boxes, from: begun };
    drop = aim(now, at);
    const next = drop === null ? '' : `${moved} ${JSON.stringify(drop)}`;
    if (drop !== null && (next !== drawn || !hold.hasHours)) {
      if (next !== drawn) ghost.textContent = host.words(drop);
      if (hold.hasHours) drawInHours(ghost, host, now, drop);
      else drawInMonth(ghost, host, at, drop);
    }
    ghost.hidden = drop === null;
    drawn = next;
    frame = requestAnimationFrame(follow);
  };

  const end = () => {
    cancelAnimationFrame(frame);
    over.abort();
    clear(host);
  };

  const move = (event: PointerEvent) => {
    at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(at.x - hold.from.x, at.y - hold.from.y) >= THRESHOLD;
    if (!isDragging && far) begin();
  };
  const release = () => {
    const done = isDragging ? drop : null;
    if (isDragging) swallowClick();
    end();
    if (done !== null && !isNothing(done)) host.onDrop(done);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging) return;
    event.stopPropagation();
    swallowClick();
    end();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', escape, { signal, capture: true });
};

import { useEffect, useRef, type PointerEvent } from 'react';
import { followPointer } from '#renderer/ui/drag/follow-pointer.ts';
import { scrollParentOf } from '#renderer/ui/drag/scroll-parent.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

/** How near to an edge, and how fast, the page follows what is held; pixels, and pixels a frame. */
const edge = 56;
const pace = 9;

interface Slot {
  readonly row: HTMLElement;
  readonly id: ItemId;
}

const slotsBeside = (row: HTMLElement): readonly Slot[] =>
  [...(row.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [])].map(
    (each) => ({ row: each, id: each.dataset['row'] ?? '' }),
  );

/** The row in front of which something at `y` is let go; null after the last. */
const slotAt = (slots: readonly Slot[], y: number): Slot | null =>
  slots.find(({ row }) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  }) ?? null;

/**
 * Drags a clause by its handle, with a mouse, a pen or a finger. A line shows where it will stand; it goes
 * nowhere where it is let go in its own place, and Esc puts it back.
 */
export const useOrderDrag = (onMove: (id: ItemId, before: ItemId | null) => Promise<boolean>) => {
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  return (event: PointerEvent<HTMLElement>): void => {
    const row = event.currentTarget.closest<HTMLElement>('[data-row]');
    const id = row?.dataset['row'];
    if (event.button !== 0 || row === null || id === undefined) return;
    const others = slotsBeside(row).filter((slot) => slot.row !== row);
    const last = others.at(-1);
    const scroll = scrollParentOf(row);
    const press = event.nativeEvent;
    const start = scroll?.scrollTop ?? 0;
    let y = press.clientY;
    let frame = 0;
    let over: Slot | null = null;
    const show = () => {
      row.style.translate = `0 ${y - press.clientY + (scroll?.scrollTop ?? 0) - start}px`;
      over = slotAt(others, y);
      for (const each of others) each.row.removeAttribute('data-drop');
      if (over === null) last?.row.setAttribute('data-drop', 'after');
      else over.row.setAttribute('data-drop', 'before');
    };
    const roll = () => {
      const box = scroll?.getBoundingClientRect();
      if (scroll !== null && box !== undefined) {
        const way = y < box.top + edge ? -1 : y > box.bottom - edge ? 1 : 0;
        if (way !== 0) {
          scroll.scrollTop += way * pace;
          show();
        }
      }
      frame = requestAnimationFrame(roll);
    };
    const letGo = () => {
      cancelAnimationFrame(frame);
      row.removeAttribute('data-held');
      for (const each of others) each.row.removeAttribute('data-drop');
    };
    const putBack = () => {
      letGo();
      row.style.removeProperty('translate');
    };
    stop.current = followPointer(press, {
      onLift: () => {
        row.setAttribute('data-held', '');
        frame = requestAnimationFrame(roll);
      },
      onMove: (offset) => {
        y = press.clientY + offset.y;
        show();
      },
      onDrop: () => {
        letGo();
        // It stays where it was let go until it has its new place, and settles from there.
        void onMove(id, over?.id ?? null).finally(putBack);
      },
      onCancel: putBack,
    });
  };
};

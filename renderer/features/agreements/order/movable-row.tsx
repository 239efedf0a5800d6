import type { KeyboardEvent, ReactNode } from 'react';
import type { ItemId } from '#shared/lib/identifiers.ts';
import type { Order } from './use-order.ts';
import styles from './order.module.css';

interface MovableRowProps {
  readonly id: ItemId;
  readonly order: Order;
  readonly children: ReactNode;
}

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** A clause that can be put elsewhere in its section: with Alt and the arrows, or by its handle. */
export const MovableRow = ({ id, order, children }: MovableRowProps) => {
  const byKeys = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || isText(event.target)) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    order.step(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className={styles['row']} data-row={id} onKeyDownCapture={byKeys}>
      {children}
    </div>
  );
};

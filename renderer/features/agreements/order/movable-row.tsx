import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { NumberedClause } from '../use-agreements.ts';
import { useOrderDrag } from './use-order-drag.ts';
import type { Order } from './use-order.ts';
import styles from './order.module.css';

interface MovableRowProps {
  readonly numbered: NumberedClause;
  /** How many stand in its section; one alone has nowhere to go. */
  readonly count: number;
  /** Its place there, from 0. */
  readonly place: number;
  readonly order: Order;
  readonly children: ReactNode;
}

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** A clause that can be put elsewhere in its section: dragged, with Alt and the arrows, or from a menu. */
export const MovableRow = ({ numbered, count, place, order, children }: MovableRowProps) => {
  const { formatMessage } = useIntl();
  const drag = useOrderDrag(order.move);
  const { id } = numbered.clause;
  const byKeys = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || isText(event.target)) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    order.step(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className={styles['row']} data-row={id} onKeyDownCapture={byKeys}>
      {count > 1 && (
        <span className={styles['handle']} data-handle="" onPointerDown={drag}>
          <Menu
            label={formatMessage({ id: 'agreements.order.handle' }, { number: numbered.number })}
            trigger={<Icon of={GripVertical} size={16} />}
            items={[
              {
                id: 'up',
                label: <FormattedMessage id="agreements.order.up" />,
                isDisabled: place === 0,
                onSelect: () => order.step(id, -1),
              },
              {
                id: 'down',
                label: <FormattedMessage id="agreements.order.down" />,
                isDisabled: place === count - 1,
                onSelect: () => order.step(id, 1),
              },
            ]}
          />
        </span>
      )}
      {children}
    </div>
  );
};

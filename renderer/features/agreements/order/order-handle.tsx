import { GripVertical } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { NumberedClause } from '../use-agreements.ts';
import { useOrderDrag } from './use-order-drag.ts';
import type { Order } from './use-order.ts';
import styles from './order.module.css';

interface OrderHandleProps {
  readonly numbered: NumberedClause;
  /** How many stand in its section. */
  readonly count: number;
  /** Its place there, from 0. */
  readonly place: number;
  readonly order: Order;
}

/** What a clause is taken by: dragged, or moved from a menu. Stands directly in its row. */
export const OrderHandle = ({ numbered, count, place, order }: OrderHandleProps) => {
  const { formatMessage } = useIntl();
  const drag = useOrderDrag(order.move);
  const { id } = numbered.clause;
  return (
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
  );
};

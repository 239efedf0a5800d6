import { GripVertical } from 'lucide-react';
import { useId, useRef } from 'react';
import { useButton, useDrag } from 'react-aria';
import { useIntl } from 'react-intl';
import { classNames } from '#renderer/ui/class-names.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import type { Moment } from '../celebration/use-moments.ts';
import { CardFace } from './card-face.tsx';
import { cardTitle } from './use-board.ts';
import styles from '../milestones.module.css';

/** What a card carries while it is moved by keys: its id, and nothing of its words. */
export const CARD_TYPE = 'application/x-common-ground-milestone';

interface BoardCardProps {
  readonly card: Card;
  readonly index: number;
  /** The one of its column that Tab comes to. */
  readonly isCurrent: boolean;
  /** Nobody moves it: both celebrated it, or nobody's hand is known. */
  readonly staysHere: boolean;
  readonly isLifted: boolean;
  readonly moment: Moment | null;
  readonly onMomentEnd: () => void;
  readonly onOpen: (card: Card) => void;
  readonly onFocus: (id: string) => void;
}

interface HandleProps {
  readonly card: Card;
  readonly isCurrent: boolean;
}

/** Seen on every card; by keys it takes the card up, a finger drags it. */
const Handle = ({ card, isCurrent }: HandleProps) => {
  const { formatMessage } = useIntl();
  const ref = useRef<HTMLButtonElement>(null);
  const { dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [CARD_TYPE]: card.id }],
    getAllowedDropOperations: () => ['move'],
  });
  const { buttonProps } = useButton(
    {
      ...dragButtonProps,
      'aria-label': formatMessage({ id: 'milestones.card.drag' }, { title: cardTitle(card) }),
    },
    ref,
  );
  return (
    <button
      {...buttonProps}
      ref={ref}
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      className={styles['handle']}
      data-handle=""
      data-dragging={isDragging || undefined}
    >
      <Icon of={GripVertical} size={16} />
    </button>
  );
};

/** One card in its column. */
export const BoardCard = ({
  card,
  index,
  isCurrent,
  staysHere,
  isLifted,
  moment,
  onMomentEnd,
  onOpen,
  onFocus,
}: BoardCardProps) => {
  const id = useId();
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the board listens to its keys
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-meta`}
      tabIndex={isCurrent ? 0 : -1}
      data-key={card.id}
      data-dragging={isLifted || undefined}
      className={classNames(styles['card'], staysHere && styles['still'])}
      onFocus={() => onFocus(card.id)}
      onClick={(event) => {
        const isHandle = event.target instanceof Element && event.target.closest('[data-handle]');
        if (!isHandle) onOpen(card);
      }}
    >
      <div role="gridcell">
        <CardFace
          card={card}
          id={id}
          moment={moment}
          onMomentEnd={onMomentEnd}
          handle={!staysHere && <Handle card={card} isCurrent={isCurrent} />}
        />
      </div>
    </div>
  );
};

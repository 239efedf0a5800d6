import { useId, useRef, useState } from 'react';
import { useDrop } from 'react-aria';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { BoardColumn as Column, Card } from '#shared/domain/milestones/selectors.ts';
import type { Moments } from '../celebration/use-moments.ts';
import { BoardCard, CARD_TYPE } from './board-card.tsx';
import { CardList, type ShowIndex } from './card-list.tsx';
import { ColumnNote, useColumnNames } from './column-name.tsx';
import styles from '../milestones.module.css';

interface BoardColumnProps {
  readonly column: Column;
  /** False in together mode: nobody's hand is known. */
  readonly canMove: boolean;
  /** Id of the card that is in the hand. */
  readonly lifted: string | null;
  readonly moments: Moments;
  readonly onOpen: (card: Card) => void;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onShowIndex: (column: MilestoneColumn, show: ShowIndex | null) => void;
}

/**
 * One column. Cards are moved by pointer, or by keys from their handle (Enter, Tab to a column, Enter);
 * the same move is in each card's menu.
 */
export const BoardColumn = ({
  column: { column, cards },
  canMove,
  lifted,
  moments,
  onOpen,
  onMove,
  onShowIndex,
}: BoardColumnProps) => {
  const { shared } = useSession();
  const { formatMessage } = useIntl();
  const names = useColumnNames();
  const headingId = useId();
  const place = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    isDisabled: !canMove,
    getDropOperation: (types) => (types.has(CARD_TYPE) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      for (const item of items) {
        if (item.kind === 'text') void item.getText(CARD_TYPE).then((id) => onMove(id, column));
      }
    },
  });
  const current = cards.some((card) => card.id === focused) ? focused : (cards[0]?.id ?? null);
  const kept = [focused, lifted].filter((id) => id !== null);
  return (
    <section className={styles['column']} aria-labelledby={headingId} data-column={column}>
      <h2 id={headingId} className={styles['columnTitle']}>
        {names[column]}
      </h2>
      <p className={styles['columnNote']}>
        <ColumnNote column={column} begins={!shared ? 'alone' : canMove ? 'shared' : 'together'} />
      </p>
      <div
        {...dropProps}
        ref={place}
        role={cards.length === 0 ? 'group' : 'grid'}
        aria-label={formatMessage(
          { id: 'milestones.column.count' },
          { column: names[column], count: cards.length },
        )}
        aria-rowcount={cards.length === 0 ? undefined : cards.length}
        tabIndex={-1}
        className={styles['place']}
        data-drop-target={isDropTarget || undefined}
      >
        {cards.length === 0 ? (
          <>
            <CardThread kind="private" />
            <VisuallyHidden>
              <FormattedMessage id="milestones.column.empty" />
            </VisuallyHidden>
          </>
        ) : (
          <CardList
            cards={cards}
            kept={kept}
            onShowIndex={(show) => onShowIndex(column, show)}
            renderCard={(card, index) => (
              <BoardCard
                card={card}
                index={index}
                isCurrent={card.id === current}
                staysHere={column === 'celebrated' || !canMove}
                isLifted={card.id === lifted}
                moment={moments.moment?.id === card.id ? moments.moment : null}
                onMomentEnd={() => moments.end()}
                onOpen={onOpen}
                onFocus={setFocused}
              />
            )}
          />
        )}
      </div>
    </section>
  );
};

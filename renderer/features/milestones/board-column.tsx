import { GripVertical } from 'lucide-react';
import { useId } from 'react';
import {
  Button,
  GridList,
  GridListItem,
  useDragAndDrop,
  type DropItem,
} from 'react-aria-components';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { BoardColumn as Column, Card } from '#shared/domain/milestones/selectors.ts';
import { CardFace } from './card-face.tsx';
import { ColumnNote, useColumnNames } from './column-name.tsx';
import { cardTitle } from './use-board.ts';
import type { Moments } from './use-moments.ts';
import styles from './milestones.module.css';

/** What a dragged card carries: its id, and nothing of its words. */
const CARD_TYPE = 'application/x-common-ground-milestone';

/** From how many on the cards out of sight aren't drawn. */
const manyCards = 24;

const toDragItems = (keys: Set<string | number>) =>
  [...keys].map((key) => ({ [CARD_TYPE]: String(key) }));

interface BoardColumnProps {
  readonly column: Column;
  /** False in together mode: nobody's hand is known. */
  readonly canMove: boolean;
  readonly moments: Moments;
  readonly onOpen: (card: Card) => void;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
}

/**
 * One column. Cards are dragged by pointer, or by keyboard from their handle (Enter, arrows or Tab to a
 * column, Enter); the same move is in each card's menu.
 */
export const BoardColumn = ({ column, canMove, moments, onOpen, onMove }: BoardColumnProps) => {
  const { shared } = useSession();
  const { formatMessage } = useIntl();
  const names = useColumnNames();
  const headingId = useId();
  const moveHere = async (items: readonly DropItem[]) => {
    for (const item of items) {
      if (item.kind === 'text') onMove(await item.getText(CARD_TYPE), column.column);
    }
  };
  // What both celebrated is moved by nobody.
  const staysHere = column.column === 'celebrated' || !canMove;
  const { dragAndDropHooks } = useDragAndDrop({
    ...(staysHere ? {} : { getItems: toDragItems }),
    acceptedDragTypes: canMove ? [CARD_TYPE] : [],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => void moveHere(items),
    onInsert: ({ items }) => void moveHere(items),
  });
  const byId = (id: string | number) => column.cards.find((card) => card.id === id);
  return (
    <section className={styles['column']} aria-labelledby={headingId} data-column={column.column}>
      <h2 id={headingId} className={styles['columnTitle']}>
        {names[column.column]}
      </h2>
      <p className={styles['columnNote']}>
        <ColumnNote column={column.column} isAlone={!shared} />
      </p>
      <GridList
        aria-label={formatMessage(
          { id: 'milestones.column.count' },
          { column: names[column.column], count: column.cards.length },
        )}
        items={column.cards}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        className={styles['cards'] ?? ''}
        renderEmptyState={() => (
          <p className={styles['none']}>
            <FormattedMessage id="milestones.column.empty" />
          </p>
        )}
        onAction={(key) => {
          const card = byId(key);
          if (card !== undefined) onOpen(card);
        }}
      >
        {(card) => (
          <GridListItem
            id={card.id}
            textValue={cardTitle(card)}
            className={classNames(
              styles['card'],
              column.cards.length > manyCards && moments.moment?.id !== card.id && styles['far'],
            )}
          >
            <CardFace
              card={card}
              moment={moments.moment?.id === card.id ? moments.moment : null}
              onMomentEnd={() => moments.end()}
            />
            {!staysHere && (
              <Button
                slot="drag"
                className={styles['handle'] ?? ''}
                aria-label={formatMessage(
                  { id: 'milestones.card.drag' },
                  { title: cardTitle(card) },
                )}
              >
                <Icon of={GripVertical} size={16} />
              </Button>
            )}
          </GridListItem>
        )}
      </GridList>
    </section>
  );
};

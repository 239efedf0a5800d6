import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { BesideList } from '../beside/beside-list.tsx';
import type { Mark } from '../grid/grid-model.ts';
import styles from './day-list.module.css';

interface DayListProps {
  readonly date: PlainDate;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly onNew: () => void;
  readonly onOpen: (mark: Mark) => void;
}

/** Everything of one day, one under the other, with room for whole titles. */
export const DayList = ({ date, marks, selected, onNew, onOpen }: DayListProps) => (
  <div className={styles['day']}>
    {marks.length > 0 && (
      <ul className={styles['list']}>
        {marks.map((mark) => (
          <li key={mark.key}>
            <button
              type="button"
              className={styles['plan']}
              data-side={mark.side}
              data-together={mark.isTogether || undefined}
              data-tentative={mark.isTentative || undefined}
              data-private={mark.isPrivate || undefined}
              aria-label={mark.label}
              aria-current={mark.key === selected ? 'true' : undefined}
              onClick={() => onOpen(mark)}
            >
              {mark.time !== '' && <span className={styles['time']}>{mark.time} </span>}
              <bdi className={styles['title']}>{mark.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    )}
    <BesideList date={date} />
    <div>
      <Button size="small" onClick={onNew}>
        <FormattedMessage id="calendar.dayPanel.new" />
      </Button>
    </div>
  </div>
);

import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import type { Mark } from '../grid/grid-model.ts';
import { occurrenceToMark, type Lookers } from '../grid/month-model.ts';
import { shortDayWords } from '../words/plan-words.ts';
import type { FoundGroup } from './found-groups.ts';
import styles from './find-panel.module.css';

/** What the field names as the one that Enter opens. */
export const optionId = (listId: string, { key }: Occurrence): string =>
  `${listId}-${key.replace(/\s/gu, '_')}`;

interface FoundListProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The one that Enter opens. */
  readonly here: string | null;
  readonly lookers: Lookers;
  readonly onOpen: (occurrence: Occurrence) => void;
}

/** Days with what was found on them, month by month. The focus stays in the field above. */
export const FoundList = ({ id, groups, here, lookers, onOpen }: FoundListProps) => {
  const intl = useIntl();
  const titleId = useId();
  /** What the line beside it says to the eye: whose it is, how certain, who sees it. */
  const aside = (mark: Mark, { owner }: Occurrence): string =>
    [
      '',
      mark.isTogether ? intl.formatMessage({ id: 'calendar.legend.both' }) : lookers.nameOf(owner),
      ...(mark.isTentative ? [intl.formatMessage({ id: 'calendar.legend.tentative' })] : []),
      ...(mark.isPrivate ? [intl.formatMessage({ id: 'calendar.legend.private' })] : []),
    ].join(', ');
  return (
    <div
      id={id}
      role="listbox"
      aria-label={intl.formatMessage({ id: 'calendar.find.list' })}
      className={styles['list']}
    >
      {groups.map((group) => (
        <div
          key={group.id}
          role="group"
          aria-labelledby={`${titleId}-${group.id.replace(' ', '-')}`}
          data-past={group.isPast || undefined}
          className={styles['group']}
        >
          <div
            id={`${titleId}-${group.id.replace(' ', '-')}`}
            role="presentation"
            className={styles['month']}
          >
            {group.title}
          </div>
          {group.occurrences.map((occurrence) => {
            const mark = occurrenceToMark(intl, occurrence, lookers);
            const date = dateOf(occurrence.start);
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the keys
              <div
                key={occurrence.key}
                id={optionId(id, occurrence)}
                role="option"
                aria-selected={occurrence.key === here}
                className={styles['plan']}
                data-side={mark.side}
                data-together={mark.isTogether || undefined}
                data-tentative={mark.isTentative || undefined}
                data-private={mark.isPrivate || undefined}
                onClick={() => onOpen(occurrence)}
              >
                <span className={styles['day']}>
                  {shortDayWords(intl, date, lookers.today)}
                  {mark.time !== '' && `, ${mark.time}`}
                </span>
                <bdi className={styles['title']}>{mark.title}</bdi>
                <VisuallyHidden>{aside(mark, occurrence)}</VisuallyHidden>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
};

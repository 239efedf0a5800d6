import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#renderer/i18n/message-id.ts';
import type { FreeTime } from '#shared/domain/calendar/finding/free-times.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Select } from '#renderer/ui/controls/select.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { Lookers } from '../grid/month-model.ts';
import { useOccurrencesIn } from '../plans/use-occurrences-in.ts';
import { hourWords, spanOfDaysWords } from '../words/plan-words.ts';
import {
  daysOfChoice,
  findFree,
  freeLengths,
  freeParts,
  freeWeeks,
  hoursOfPart,
  type FreeChoice,
} from './free-choice.ts';
import { FreeList } from './free-list.tsx';
import styles from './free-panel.module.css';

interface FreePanelProps {
  readonly choice: FreeChoice;
  readonly lookers: Lookers;
  /** null on one's own. */
  readonly partnerName: string | null;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly onChoice: (choice: FreeChoice) => void;
  /** Begins a plan in it. */
  readonly onTake: (free: FreeTime) => void;
  readonly onClose: () => void;
}

/** Where both have nothing firm, for a chosen length: day by day, each a beginning for a plan. */
export const FreePanel = (props: FreePanelProps) => {
  const { choice, lookers, partnerName, today, now, onChoice } = props;
  const intl = useIntl();
  const t = (id: MessageId, values = {}) => intl.formatMessage({ id }, values);
  const days = daysOfChoice(choice, today);
  const { me } = lookers;
  const { occurrences, isOpening } = useOccurrencesIn(days, { me, today, zone: now.zone });
  const free = isOpening ? [] : findFree(choice, occurrences, today, now);
  const whose = me === null ? 'both' : partnerName === null ? 'mine' : 'ours';
  return (
    <SidePanel
      title={t('calendar.free.title', { isForTwo: whose === 'mine' ? 'no' : 'yes' })}
      onClose={props.onClose}
    >
      <div className={styles['free']}>
        <div className={styles['choices']}>
          <Select
            label={t('calendar.free.length')}
            options={freeLengths.map((value) => ({
              value,
              label: t('calendar.free.lengthOf', { length: value }),
            }))}
            value={choice.length}
            onChange={(length) => onChoice({ ...choice, length })}
          />
          <Select
            label={t('calendar.free.within')}
            options={freeWeeks.map((value) => ({
              value,
              label: t('calendar.free.weeks', { weeks: Number(value) }),
            }))}
            value={choice.weeks}
            onChange={(weeks) => onChoice({ ...choice, weeks })}
          />
          {choice.length !== 'day' && (
            <Select
              label={t('calendar.free.part')}
              options={freeParts.map((value) => ({
                value,
                label: t('calendar.free.partOf', {
                  part: value,
                  from: hourWords(intl, hoursOfPart[value].from),
                  until: hourWords(intl, hoursOfPart[value].until),
                }),
              }))}
              value={choice.part}
              onChange={(part) => onChoice({ ...choice, part })}
            />
          )}
        </div>
        <p role="status" className={styles['count']}>
          {!isOpening &&
            t('calendar.free.found', {
              count: free.length,
              days: spanOfDaysWords(intl, days.first, days.last, today),
            })}
        </p>
        {free.length > 0 ? (
          <FreeList
            free={free}
            lookers={lookers}
            isForTwo={whose !== 'mine'}
            onTake={props.onTake}
          />
        ) : (
          !isOpening && (
            <Note>
              <FormattedMessage id="calendar.free.none" />
            </Note>
          )
        )}
        <Note>
          <FormattedMessage id="calendar.free.note" values={{ whose, name: partnerName }} />
        </Note>
      </div>
    </SidePanel>
  );
};

import { FormattedMessage, useIntl } from 'react-intl';
import {
  ICS_EVENTS,
  type CalendarPreview,
  type ImportedPlan,
} from '#shared/formats/ics/import-calendar.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { spanWords } from '../words/plan-words.ts';
import { ruleWords } from '../words/rule-words.ts';
import { importNoteWords, leftWords } from './import-words.ts';
import styles from './import.module.css';

interface PreviewListProps {
  readonly preview: CalendarPreview;
  readonly today: PlainDate;
  readonly isChosen: (plan: ImportedPlan) => boolean;
  readonly onChoose: (plan: ImportedPlan, isChosen: boolean) => void;
}

/** What a file would bring, each with a tick of its own, and what stays in it and why. */
export const PreviewList = ({ preview, today, isChosen, onChoose }: PreviewListProps) => {
  const intl = useIntl();
  const hintOf = ({ own, notes, state }: ImportedPlan): string => {
    const { start, end, allDay, rrule } = own;
    const when = spanWords(intl, { start, end, ...(allDay ? { allDay: true } : {}) }, today);
    return [
      rrule === null
        ? when
        : intl.formatMessage(
            { id: 'calendar.import.repeats' },
            { when, rhythm: ruleWords(intl, rrule, dateOf(start)) },
          ),
      state === 'newer' ? intl.formatMessage({ id: 'calendar.import.newer' }) : '',
      state === 'known' ? intl.formatMessage({ id: 'calendar.import.known' }) : '',
      ...notes.map((note) => importNoteWords(intl, note)),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  return (
    <>
      <ul
        className={styles['list']}
        aria-label={intl.formatMessage({ id: 'calendar.import.list' })}
      >
        {preview.plans.map((plan) => (
          <li key={`${plan.uid} ${plan.own.start}`}>
            <CheckBox
              label={<bdi>{plan.own.title}</bdi>}
              hint={hintOf(plan)}
              checked={isChosen(plan)}
              isDisabled={plan.state === 'known'}
              onChange={(isTicked) => onChoose(plan, isTicked)}
            />
          </li>
        ))}
      </ul>
      {preview.left.length > 0 && (
        <div className={styles['left']}>
          <Note>
            <FormattedMessage id="calendar.import.left" />
          </Note>
          <ul>
            {preview.left.map(({ title, reason }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a file read once, never reordered
              <li key={index}>
                <bdi>{title}</bdi>: {leftWords(intl, reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {preview.isCut && (
        <Note>
          <FormattedMessage id="calendar.import.cut" values={{ limit: ICS_EVENTS }} />
        </Note>
      )}
      {preview.isLatin && (
        <Note>
          <FormattedMessage id="calendar.import.latin" />
        </Note>
      )}
    </>
  );
};

import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  ICS_EVENTS,
  type CalendarPreview,
  type ImportedPlan,
} from '#shared/formats/ics/import-calendar.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { fullDayWords } from '../words/plan-words.ts';
import { ruleWords } from '../words/rule-words.ts';
import { zonedSpanWords } from '../words/zone-words.ts';
import { importNoteWords, leftWords } from './import-words.ts';
import styles from './import.module.css';

interface PreviewListProps {
  readonly preview: CalendarPreview;
  readonly today: PlainDate;
  readonly isChosen: (plan: ImportedPlan) => boolean;
  readonly onChoose: (plan: ImportedPlan, isChosen: boolean) => void;
}

/** Rows that are shown at once; more are asked for. */
const rowsAtOnce = 40;

/** What a file would bring, each with a tick of its own, and what stays in it and why. */
export const PreviewList = ({ preview, today, isChosen, onChoose }: PreviewListProps) => {
  const intl = useIntl();
  const [shown, setShown] = useState(rowsAtOnce);
  const [leftShown, setLeftShown] = useState(rowsAtOnce);
  const more = (count: number, from: number, show: (next: number) => void) =>
    count > from && (
      <Button size="small" onClick={() => show(from + rowsAtOnce)}>
        <FormattedMessage
          id="calendar.import.more"
          values={{ next: Math.min(rowsAtOnce, count - from), rest: count - from }}
        />
      </Button>
    );
  const hintOf = ({ own, notes, state }: ImportedPlan): string => {
    const { start, rrule } = own;
    const when = zonedSpanWords(intl, own, today);
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
      {preview.plans.length > rowsAtOnce && (
        <Note>
          <FormattedMessage
            id="calendar.import.count"
            values={{ count: preview.plans.length, chosen: preview.plans.filter(isChosen).length }}
          />
        </Note>
      )}
      <ul
        className={styles['list']}
        aria-label={intl.formatMessage({ id: 'calendar.import.list' })}
      >
        {preview.plans.slice(0, shown).map((plan) => (
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
      {more(preview.plans.length, shown, setShown)}
      {preview.left.length > 0 && (
        <div className={styles['left']}>
          <Note>
            <FormattedMessage id="calendar.import.left" />
          </Note>
          <ul>
            {preview.left.slice(0, leftShown).map(({ title, reason, day }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a file read once, never reordered
              <li key={index}>
                <bdi>{title}</bdi>
                {day !== undefined && `, ${fullDayWords(intl, day, today)}`}:{' '}
                {leftWords(intl, reason)}
              </li>
            ))}
          </ul>
          {more(preview.left.length, leftShown, setLeftShown)}
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

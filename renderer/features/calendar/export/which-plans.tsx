import { FormattedMessage, useIntl } from 'react-intl';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { DateField } from '#renderer/ui/controls/day-field.tsx';
import { monthWords, spanOfDaysWords } from '../words/plan-words.ts';
import styles from './export.module.css';

export type Which = 'week' | 'month' | 'days' | 'all';

interface WhichPlansProps {
  readonly which: Which;
  readonly onWhich: (which: Which) => void;
  readonly week: DaySpan;
  readonly month: PlainDate;
  /** From and to as typed. */
  readonly typed: DaySpan;
  readonly onTyped: (typed: DaySpan) => void;
  readonly problem: 'unread' | 'reversed' | 'too-long' | null;
  readonly today: PlainDate;
}

/** Of which days: what is looked at, others, or all. */
export const WhichPlans = (props: WhichPlansProps) => {
  const intl = useIntl();
  const { typed, onTyped, problem, today } = props;
  const errorOf = () => {
    switch (problem) {
      case 'reversed':
        return intl.formatMessage({ id: 'calendar.export.reversed' });
      case 'too-long':
        return intl.formatMessage({ id: 'calendar.export.too-long' });
      // What can't be read says so in its own field; an empty one waits.
      default:
        return null;
    }
  };
  return (
    <div className={styles['which']}>
      <RadioChoice
        legend={<FormattedMessage id="calendar.export.which" />}
        direction="across"
        choices={[
          {
            value: 'week',
            label: intl.formatMessage(
              { id: 'calendar.export.week' },
              { days: spanOfDaysWords(intl, props.week.first, props.week.last, today) },
            ),
          },
          {
            value: 'month',
            label: intl.formatMessage(
              { id: 'calendar.export.month' },
              { month: monthWords(intl, props.month, today) },
            ),
          },
          { value: 'days', label: intl.formatMessage({ id: 'calendar.export.days' }) },
          { value: 'all', label: intl.formatMessage({ id: 'calendar.export.all' }) },
        ]}
        value={props.which}
        onChange={props.onWhich}
      />
      {props.which === 'days' && (
        <div className={styles['days']}>
          <DateField
            label={intl.formatMessage({ id: 'calendar.export.first' })}
            value={typed.first}
            today={today}
            stepsFrom={today}
            onChange={(first) => onTyped({ ...typed, first })}
          />
          <DateField
            label={intl.formatMessage({ id: 'calendar.export.last' })}
            value={typed.last}
            today={today}
            stepsFrom={today}
            error={errorOf()}
            onChange={(last) => onTyped({ ...typed, last })}
          />
        </div>
      )}
    </div>
  );
};

import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { planChanges, type FieldChange, type PlanChange } from '#shared/domain/calendar/changes.ts';
import { PLAN_FIELDS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { Plan } from '#shared/domain/calendar/plan.ts';
import { happenedOf } from '#shared/domain/calendar/what-happened.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { happenedSentence } from '../happened/happened-words.ts';
import { planFieldName } from '../words/field-names.ts';
import { noticeWords } from '../words/notice-words.ts';
import { dayWords, timeWords } from '../words/plan-words.ts';
import { wholeRuleWords } from '../words/rule-words.ts';
import styles from './plan-history.module.css';

interface PlanHistoryProps {
  readonly plan: Plan;
  /** The one that is open: what was said to have happened then belongs to it. */
  readonly occurrence: Occurrence;
  readonly zone: TimeZoneId;
  /** Empty while both look together. */
  readonly viewer: PersonId;
  readonly nameOf: (person: PersonId) => string;
  readonly today: PlainDate;
}

const isPlanField = (field: string): field is PlanField =>
  PLAN_FIELDS.some((known) => known === field);

const fieldName = (intl: IntlShape, field: FieldChange['field']): string | null => {
  if (isPlanField(field)) return planFieldName(intl, field);
  switch (field) {
    case 'start':
      return intl.formatMessage({ id: 'calendar.form.from' });
    case 'end':
      return intl.formatMessage({ id: 'calendar.form.until' });
    case 'status':
      return intl.formatMessage({ id: 'calendar.form.certainty' });
    case 'rrule':
      return intl.formatMessage({ id: 'calendar.history.repeats' });
    case 'visibility':
      return intl.formatMessage({ id: 'calendar.history.visibility' });
    case 'allDay':
      return intl.formatMessage({ id: 'calendar.form.allDay' });
    case 'zone':
      return intl.formatMessage({ id: 'calendar.history.zone' });
    default:
      return null;
  }
};

const valueWords = (
  intl: IntlShape,
  { field }: FieldChange,
  value: string | undefined,
  other: string | undefined,
  today: PlainDate,
  /** The first day of the series, by which its rhythm is said. */
  start: PlainDate,
): string | null => {
  switch (field) {
    case 'start':
    case 'end': {
      if (value === undefined) return null;
      const time = timeWords(intl, value);
      const isSameDay = other !== undefined && dateOf(other) === dateOf(value);
      return isSameDay ? time : `${dayWords(intl, dateOf(value), today, 'inside')}, ${time}`;
    }
    case 'status':
      return value === 'TENTATIVE'
        ? intl.formatMessage({ id: 'calendar.history.tentative' })
        : intl.formatMessage({ id: 'calendar.history.firm' });
    case 'rrule':
      return value === undefined
        ? intl.formatMessage({ id: 'calendar.history.once' })
        : wholeRuleWords(intl, value, start, today);
    case 'visibility':
      return value === 'busy'
        ? intl.formatMessage({ id: 'calendar.history.busy' })
        : intl.formatMessage({ id: 'calendar.history.full' });
    case 'allDay':
      return value === undefined
        ? intl.formatMessage({ id: 'calendar.history.no' })
        : intl.formatMessage({ id: 'calendar.history.yes' });
    default:
      return value ?? null;
  }
};

interface ChangeProps {
  readonly change: PlanChange;
  readonly name: string;
  readonly today: PlainDate;
  readonly start: PlainDate;
}

const headWords = (intl: IntlShape, { change, name, today }: ChangeProps): string => {
  const { at, one } = change;
  const values = {
    name,
    day: dayWords(intl, dateOf(at), today, 'inside'),
    time: timeWords(intl, at),
    one: one === null ? '' : dayWords(intl, dateOf(one.occurrence), today, 'inside'),
  };
  switch (one?.became) {
    case 'changed':
      return intl.formatMessage({ id: 'calendar.history.changedOne' }, values);
    case 'dropped':
      return intl.formatMessage({ id: 'calendar.history.droppedOne' }, values);
    case 'reset':
      return intl.formatMessage({ id: 'calendar.history.resetOne' }, values);
    default:
      return intl.formatMessage({ id: 'calendar.history.changed' }, values);
  }
};

const Change = (props: ChangeProps) => {
  const { change, today, start } = props;
  const intl = useIntl();
  return (
    <li className={styles['change']}>
      <p className={styles['when']}>
        {headWords(intl, props)}{' '}
        {change.noticeMinutes !== null && noticeWords(intl, change.noticeMinutes)}
      </p>
      <ul>
        {change.fields.map((field) => {
          const label = fieldName(intl, field.field);
          if (label === null) return null;
          const before = valueWords(intl, field, field.before, field.after, today, start);
          const after = valueWords(intl, field, field.after, field.before, today, start);
          return (
            <li key={field.field} className={styles['field']}>
              <span className={styles['name']}>{label}</span>{' '}
              {before !== null && (
                <del>
                  <bdi>{before}</bdi>
                </del>
              )}{' '}
              {after === null ? (
                <FormattedMessage id="calendar.history.hidden" />
              ) : (
                <ins>
                  <bdi>{after}</bdi>
                </ins>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
};

/** Before and after, who, and how much notice there was: the newest first. The same for both. */
export const PlanHistory = (props: PlanHistoryProps) => {
  const { plan, occurrence, zone, viewer, nameOf, today } = props;
  const intl = useIntl();
  const happened = happenedOf(plan, occurrence, viewer, today).toReversed();
  // Changes are only ever appended, so their place tells them apart.
  const changes = planChanges(plan, viewer, today)
    .map((change, place) => ({ change, place }))
    .toReversed();
  const first = plan.versions[0];
  if (first === undefined) return null;
  return (
    <details className={styles['history']} open={changes.length > 0 && changes.length < 4}>
      <summary>
        {changes.length === 0 ? (
          <FormattedMessage id="calendar.history.none" />
        ) : (
          <FormattedMessage id="calendar.history.title" values={{ count: changes.length }} />
        )}
      </summary>
      <ol>
        {happened.map((said) => (
          <li key={said.hash} className={styles['change']}>
            <p className={styles['when']}>
              <FormattedMessage
                id="calendar.history.happened"
                values={{ name: nameOf(plan.owner) }}
              />
            </p>
            <p className={styles['field']} dir="auto">
              {happenedSentence(intl, { occurrence, zone, today }, said)}
            </p>
          </li>
        ))}
        {changes.map(({ change, place }) => (
          <Change
            key={place}
            change={change}
            name={nameOf(change.by)}
            today={today}
            start={dateOf(plan.current.plan.start)}
          />
        ))}
        <li className={styles['change']}>
          <p className={styles['when']}>
            <FormattedMessage
              id="calendar.history.offered"
              values={{
                name: nameOf(plan.owner),
                day: dayWords(intl, first.on, today, 'inside'),
              }}
            />
          </p>
        </li>
      </ol>
    </details>
  );
};

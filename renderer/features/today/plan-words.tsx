import { FormattedMessage, FormattedTime } from 'react-intl';
import { systemZone, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import styles from './today.module.css';
import { changeToday, type PlanToday } from './whats-on.ts';

interface PlanWordsProps {
  readonly of: PlanToday;
}

const Clock = ({ at }: { readonly at: number }) => (
  <FormattedTime value={at} hour="numeric" minute="2-digit" timeZone={systemZone()} />
);

interface MovedProps {
  /** As it was before it was changed today; null where it is the same. */
  readonly before: string | null;
  readonly zone: string;
  readonly now: number;
}

/** A time, and before it, struck, what it was. A day that was another one is said with it. */
const Moved = ({ before, zone, now }: MovedProps) => {
  const dayWords = useDayWords();
  if (before === null) return <Clock at={now} />;
  const was = localToInstant(before, zone);
  const [day, today] = [was, now].map((at) => dateOf(instantToLocal(at, systemZone())));
  return (
    <>
      <s className={styles['before']}>
        <VisuallyHidden>
          <FormattedMessage id="today.plan.before" />{' '}
        </VisuallyHidden>
        {day !== undefined && day !== today && <>{dayWords(day)} </>}
        <Clock at={was} />
      </s>{' '}
      <Clock at={now} />
    </>
  );
};

const Span = ({ of }: PlanWordsProps) => {
  const today = useToday();
  const { occurrence, shared } = of;
  const { zone, allDay } = occurrence.plan;
  if (allDay === true) return <FormattedMessage id="today.plan.allday" />;
  const before = changeToday(shared, today)?.before;
  return (
    <FormattedMessage
      id="today.plan.span"
      values={{
        from: <Moved before={before?.start ?? null} zone={zone} now={occurrence.startsAt} />,
        to: <Moved before={before?.end ?? null} zone={zone} now={occurrence.endsAt} />,
      }}
    />
  );
};

/** What a plan says of itself: who and when, what and where, with whom. */
export const PlanWords = ({ of }: PlanWordsProps) => {
  const { people, me } = useSession();
  const today = useToday();
  const { plan, owner, joint } = of.occurrence;
  const name = people.find((person) => person.id === owner)?.name ?? '';
  const what = [plan.title, plan.where].filter((part) => part !== undefined).join(', ');
  const isMine = owner === me?.id;
  return (
    <div className={joint ? styles['planBoth'] : styles['plan']}>
      <p className={joint ? styles['whenBoth'] : styles['when']}>
        {joint ? (
          <FormattedMessage
            id="today.plan.together"
            values={{
              time: (
                <Moved
                  before={changeToday(of.shared, today)?.before.start ?? null}
                  zone={plan.zone}
                  now={of.occurrence.startsAt}
                />
              ),
            }}
          />
        ) : (
          <FormattedMessage
            id={plan.status === 'TENTATIVE' ? 'today.plan.tentative' : 'today.plan.alone'}
            values={{ name, span: <Span of={of} /> }}
          />
        )}
      </p>
      <h3 className={styles['what']} dir="auto">
        {what !== '' ? (
          what
        ) : plan.visibility === 'busy' && !isMine ? (
          <FormattedMessage id="today.plan.busy" />
        ) : (
          <FormattedMessage id="today.plan.mytime" />
        )}
      </h3>
      {plan.with !== undefined && (
        <p className={styles['detail']}>
          <FormattedMessage id="today.plan.with" values={{ names: plan.with }} />
        </p>
      )}
      {plan.note !== undefined && (
        <p className={isMine ? styles['detail'] : styles['quoted']} dir="auto">
          {plan.note}
        </p>
      )}
    </div>
  );
};

/** The line in the margin: who sees my plan, or when the other's was changed. */
export const PlanNote = ({ of }: PlanWordsProps) => {
  const { me, partner } = useSession();
  const today = useToday();
  const { owner, plan } = of.occurrence;
  if (owner === me?.id) {
    const values = { partner: partner?.name ?? '' };
    if (of.shared === null) return <FormattedMessage id="today.plan.shown-no" />;
    return plan.visibility === 'busy' ? (
      <FormattedMessage id="today.plan.shown-busy" values={values} />
    ) : (
      <FormattedMessage id="today.plan.shown-full" values={values} />
    );
  }
  const change = changeToday(of.shared, today);
  if (change === null) return null;
  return (
    <FormattedMessage
      id="today.plan.changed"
      values={{ time: <Clock at={localToInstant(change.at, change.zone)} /> }}
    />
  );
};

import { FormattedMessage, FormattedTime } from 'react-intl';
import { systemZone, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import styles from './today.module.css';
import { changeToday, type PlanToday } from './whats-on.ts';

interface PlanWordsProps {
  readonly of: PlanToday;
}

const Clock = ({ at }: { readonly at: number }) => (
  <FormattedTime value={at} hour="numeric" minute="2-digit" timeZone={systemZone()} />
);

const Span = ({ of }: PlanWordsProps) => {
  const today = useToday();
  const { occurrence, shared } = of;
  if (occurrence.plan.allDay === true) return <FormattedMessage id="today.plan.allday" />;
  const change = changeToday(shared, today);
  const movedFrom = change?.before ?? null;
  const before = movedFrom === null ? null : localToInstant(movedFrom, occurrence.plan.zone);
  return (
    <>
      {before !== null && (
        <>
          <s className={styles['before']}>
            <Clock at={before} />
          </s>{' '}
        </>
      )}
      <FormattedMessage
        id="today.plan.span"
        values={{ from: <Clock at={occurrence.startsAt} />, to: <Clock at={occurrence.endsAt} /> }}
      />
    </>
  );
};

/** What a plan says of itself: who and when, what and where, with whom. */
export const PlanWords = ({ of }: PlanWordsProps) => {
  const { people, me } = useSession();
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
            values={{ time: <Clock at={of.occurrence.startsAt} /> }}
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

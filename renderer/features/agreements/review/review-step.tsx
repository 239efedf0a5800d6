import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { DateField } from '#renderer/ui/controls/day-field.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { guardedTopicsOf } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import { letLapse, renewWording } from '#shared/domain/agreements/review-commands.ts';
import { GUARDED_DAYS, renewalOf, reviewOf } from '#shared/domain/agreements/review.ts';
import { heldSince } from '#shared/domain/agreements/selectors.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { ClauseFields } from '../clause/clause-fields.tsx';
import { GuardedNote } from '../parts/guarded-note.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import type { NumberedClause } from '../use-agreements.ts';
import { WordingView } from '../wording/wording-view.tsx';
import { lastChoice, suggestedReview } from './review-state.ts';
import styles from '../agreements.module.css';

interface ReviewStepProps extends NumberedClause {
  readonly proposal: Proposal;
  readonly onDone: () => void;
  readonly onChange: () => void;
}

/** One wording that holds, looked at again by the person who is here. */
export const ReviewStep = ({ clause, number, proposal, onDone, onChange }: ReviewStepProps) => {
  const { me, people, partner } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const dayWords = useDayWords();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const others = people.filter((person) => person.id !== me?.id);
  const [until, setUntil] = useState(() =>
    suggestedReview(
      proposal,
      others.map(({ id }) => id),
      today,
    ),
  );
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = partner?.name ?? '';
  const isBoundary = clause.clauseKind === 'boundary';
  const last = lastChoice(proposal, today);
  const since = heldSince(clause, today);
  const { lastDay } = reviewOf(proposal);

  const actThen = async (result: Parameters<typeof act>[0], told: string) => {
    if (!(await act(result))) return;
    announce(told);
    onDone();
  };
  const keep = () =>
    actThen(
      renewWording(contextOf(), clause, { content: proposal.contentHash, reviewOn: until }),
      formatMessage({ id: 'agreements.review.kept-announced' }),
    );
  const lapse = () =>
    actThen(
      letLapse(contextOf(), clause),
      formatMessage({ id: 'agreements.review.lapsed-announced' }),
    );

  return (
    <>
      <p ref={heading} className={styles['kicker']} tabIndex={-1}>
        <FormattedMessage
          id="agreements.review.clause"
          values={{ number, date: since === null ? '' : dayWords(since) }}
        />
      </p>
      <WordingView wording={proposal.content.wording} size="sheet" />
      <ClauseFields
        beside={{ ...proposal.content, reviewOn: null }}
        author={proposal.author}
        owner={clause.owner}
      />
      {others.map((person) => {
        const renewal = renewalOf(proposal, person.id);
        return renewal === null ? null : (
          <p key={person.id} className={styles['sheetText']}>
            <FormattedMessage
              id="agreements.review.other-keeps"
              values={{ name: person.name, date: dayWords(renewal.reviewOn) }}
            />
          </p>
        );
      })}
      <GuardedNote
        topics={guardedTopicsOf(proposal.content)}
        kind={clause.clauseKind}
        to={proposal.author === me?.id ? 'writer' : 'reader'}
      />
      <p className={styles['sheetText']}>
        <FormattedMessage id="agreements.review.question" />{' '}
        {!isBoundary && lastDay !== null && (
          <FormattedMessage
            id="agreements.review.note"
            values={{ partner: name, date: dayWords(lastDay) }}
          />
        )}
      </p>
      <div className={styles['until']}>
        <DateField
          label={formatMessage({ id: 'agreements.review.until' })}
          today={today}
          stepsFrom={addDays(today, 1)}
          hint={
            last === null
              ? undefined
              : formatMessage({ id: 'agreements.draft.review-guarded' }, { days: GUARDED_DAYS })
          }
          value={until}
          onChange={setUntil}
        />
      </div>
      <p className={styles['quietAnswers']}>
        {isBoundary ? (
          <FormattedMessage id="agreements.review.boundary-note" values={{ partner: name }} />
        ) : (
          <FormattedMessage id="agreements.review.seen" values={{ partner: name }} />
        )}
      </p>
      <SheetFoot refusal={refusal} saved={saved}>
        <Button kind="primary" onClick={() => void keep()}>
          <FormattedMessage id="agreements.review.keep" />
        </Button>
        <Button onClick={onChange}>
          <FormattedMessage id="agreements.review.change" />
        </Button>
        <Button onClick={() => void lapse()}>
          <FormattedMessage id="agreements.review.let-lapse" />
        </Button>
        <Button onClick={onDone}>
          <FormattedMessage id="agreements.review.later" />
        </Button>
      </SheetFoot>
    </>
  );
};

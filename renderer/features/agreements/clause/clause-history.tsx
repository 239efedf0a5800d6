import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { consentOf, wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ClauseFields } from './clause-fields.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { fateOf, hasHeld, type WordingFate } from './earlier-wording.ts';
import { Ordinal } from './ordinal.tsx';
import { VersionSlider } from '../versions/version-slider.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

interface FateProps {
  readonly fate: WordingFate;
  readonly nameOf: (id: string) => string;
}

const Fate = ({ fate, nameOf }: FateProps) => {
  const dayWords = useDayWords();
  switch (fate.how) {
    case 'in-force':
      return (
        <FormattedMessage id="agreements.history.in-force" values={{ from: dayWords(fate.from) }} />
      );
    case 'replaced':
    case 'ended':
      return (
        <FormattedMessage
          id="agreements.history.until"
          values={{ from: dayWords(fate.from), until: dayWords(fate.until) }}
        />
      );
    case 'lapsed':
      return (
        <FormattedMessage id="agreements.history.lapsed" values={{ from: dayWords(fate.from) }} />
      );
    case 'withdrawn':
      return (
        <FormattedMessage
          id="agreements.history.withdrawn"
          values={{ name: nameOf(fate.by), date: dayWords(fate.on) }}
        />
      );
    case 'declined':
      return (
        <FormattedMessage
          id="agreements.history.declined"
          values={{ name: nameOf(fate.by), date: dayWords(fate.on) }}
        />
      );
    case 'kept-back':
      return <FormattedMessage id="agreements.history.kept-back" />;
    case 'open':
      return <FormattedMessage id="agreements.history.open" />;
    case 'overtaken':
      return <FormattedMessage id="agreements.history.overtaken" />;
  }
};

/** Wordings as this person may see them: what came after a decline was not put before the other (S29). */
const visibleTo = (clause: Clause, me: string | undefined): readonly Proposal[] =>
  clause.proposals.filter((each) => each.ending?.how !== 'closed' || each.author === me);

export const hasHistory = (clause: Clause, me: string | undefined): boolean =>
  visibleTo(clause, me).length > 1;

/** Every wording a clause has had, newest first: nothing shared is rewritten, so each can still be read. */
export const ClauseHistory = ({ clause }: { readonly clause: Clause }) => {
  const { me, people } = useSession();
  const today = useToday();
  const dayWords = useDayWords();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const visible = visibleTo(clause, me?.id);
  const wordings = visible.toReversed();
  return (
    <>
      <VersionSlider clause={clause} wordings={visible} />
      <ol className={styles['history']}>
        {wordings.map((proposal) => {
          const consents = people.flatMap((person) => {
            const reading = consentOf(proposal, person.id, today);
            return reading.state === 'consented' && person.id !== proposal.author
              ? [{ name: person.name, on: reading.on }]
              : [];
          });
          return (
            <li key={proposal.hash}>
              <p className={styles['historyTitle']}>
                {hasHeld(proposal, today) ? (
                  <FormattedMessage
                    id="agreements.history.wording"
                    values={{
                      ordinal: <Ordinal number={wordingOrdinal(clause, proposal, today)} />,
                    }}
                  />
                ) : (
                  <FormattedMessage id="agreements.history.offer" />
                )}
              </p>
              <p className={styles['meta']}>
                <FormattedMessage
                  id="agreements.history.offered"
                  values={{ name: nameOf(proposal.author), date: dayWords(proposal.on) }}
                />{' '}
                {consents.map(({ name, on }) => (
                  <span key={name}>
                    <FormattedMessage
                      id="agreements.history.agreed"
                      values={{ name, date: dayWords(on) }}
                    />{' '}
                  </span>
                ))}
                <Fate fate={fateOf(clause, proposal, today)} nameOf={nameOf} />
              </p>
              <Disclosure label={<FormattedMessage id="agreements.history.read" />}>
                <WordingView wording={proposal.content.wording} />
                <ClauseFields
                  beside={proposal.content}
                  author={proposal.author}
                  owner={clause.owner}
                />
              </Disclosure>
            </li>
          );
        })}
      </ol>
    </>
  );
};

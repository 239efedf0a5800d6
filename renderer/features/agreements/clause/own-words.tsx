import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Consent, Proposal } from '#shared/domain/agreements/clause.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { ShownText } from '../wording/shown-text.tsx';
import styles from '../agreements.module.css';

/** Consents that hold and came with words; one that is still to begin says nothing (S26). */
export const wordedConsents = (proposal: Proposal, today: PlainDate): readonly Consent[] =>
  proposal.consents.filter(({ ownWords, from }) => ownWords !== null && from <= today);

/** What each said a wording means to them, before agreeing to it. */
export const OwnWords = ({ consents }: { readonly consents: readonly Consent[] }) => {
  const { people } = useSession();
  return (
    <dl className={styles['list']}>
      {consents.map(({ hash, person, ownWords }) => (
        <div key={hash}>
          <dt>
            <FormattedMessage
              id="agreements.own-words.of"
              values={{ name: people.find(({ id }) => id === person)?.name ?? '' }}
            />
          </dt>
          <dd dir="auto">
            <ShownText text={ownWords ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

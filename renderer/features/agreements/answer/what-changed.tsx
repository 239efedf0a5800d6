import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ChangedFields } from '../clause/changed-fields.tsx';
import { hasHeld } from '../clause/earlier-wording.ts';
import { Ordinal } from '../clause/ordinal.tsx';
import { RedlineSection } from '../clause/redline-section.tsx';
import styles from '../agreements.module.css';

interface WhatChangedProps {
  readonly clause: Clause;
  readonly before: Proposal;
  readonly after: Proposal;
}

/** Before somebody consents again: everything that is different from what they signed last, words and all else. */
export const WhatChanged = ({ clause, before, after }: WhatChangedProps) => {
  const today = useToday();
  const { people } = useSession();
  return (
    <section className={styles['changed']}>
      <h3 className={styles['sideTitle']}>
        {hasHeld(before, today) ? (
          <FormattedMessage
            id="agreements.changed.since"
            values={{ ordinal: <Ordinal number={wordingOrdinal(clause, before, today)} /> }}
          />
        ) : (
          <FormattedMessage
            id="agreements.changed.since-offer"
            values={{ name: people.find(({ id }) => id === before.author)?.name ?? '' }}
          />
        )}
      </h3>
      <RedlineSection clause={clause} before={before} after={after} layout="inline" />
      <ChangedFields before={before} after={after} owner={clause.owner} />
    </section>
  );
};

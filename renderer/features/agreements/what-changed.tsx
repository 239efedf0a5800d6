import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { CLAUSE_FIELDS, FieldName, type ClauseField } from './clause-fields.tsx';
import { hasHeld } from './earlier-wording.ts';
import { Ordinal } from './ordinal.tsx';
import { RedlineSection } from './redline-section.tsx';
import styles from './agreements.module.css';

interface WhatChangedProps {
  readonly clause: Clause;
  readonly before: Proposal;
  readonly after: Proposal;
}

/** Before somebody consents again: everything that is different from what stood before, words and all else. */
export const WhatChanged = ({ clause, before, after }: WhatChangedProps) => {
  const today = useToday();
  const dayWords = useDayWords();
  const changed = CLAUSE_FIELDS.filter((field) => before.content[field] !== after.content[field]);
  const say = (proposal: Proposal, field: ClauseField) => {
    const value = proposal.content[field];
    if (value === undefined) return null;
    return field === 'startsOn' || field === 'reviewOn' ? dayWords(value) : value;
  };
  return (
    <section className={styles['changed']}>
      <h3 className={styles['sideTitle']}>
        {hasHeld(before, today) ? (
          <FormattedMessage
            id="agreements.changed.since"
            values={{ ordinal: <Ordinal number={wordingOrdinal(clause, before, today)} /> }}
          />
        ) : (
          <FormattedMessage id="agreements.changed.since-offer" />
        )}
      </h3>
      <RedlineSection clause={clause} before={before} after={after} layout="inline" />
      {changed.length > 0 && (
        <dl className={styles['list']}>
          {changed.map((field) => {
            const old = say(before, field);
            const added = say(after, field);
            return (
              <div key={field}>
                <dt>
                  <FieldName field={field} />
                </dt>
                <dd dir="auto">
                  {old !== null && (
                    <del>
                      <VisuallyHidden>
                        <FormattedMessage id="agreements.redline.removed" />{' '}
                      </VisuallyHidden>
                      {old}
                    </del>
                  )}{' '}
                  {added !== null && (
                    <ins>
                      <VisuallyHidden>
                        <FormattedMessage id="agreements.redline.added" />{' '}
                      </VisuallyHidden>
                      {added}
                    </ins>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
};

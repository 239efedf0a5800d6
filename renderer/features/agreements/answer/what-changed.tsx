import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { CLAUSE_FIELDS, FieldName, type ClauseField } from '../clause/clause-fields.tsx';
import { hasHeld } from '../clause/earlier-wording.ts';
import { Ordinal } from '../clause/ordinal.tsx';
import { useTaperWords } from '../clause/taper-steps.tsx';
import { RedlineSection } from '../clause/redline-section.tsx';
import styles from '../agreements.module.css';

interface WhatChangedProps {
  readonly clause: Clause;
  readonly before: Proposal;
  readonly after: Proposal;
}

/** Before somebody consents again: everything that is different from what stood before, words and all else. */
export const WhatChanged = ({ clause, before, after }: WhatChangedProps) => {
  const today = useToday();
  const dayWords = useDayWords();
  const { people } = useSession();
  const changed = CLAUSE_FIELDS.filter((field) => before.content[field] !== after.content[field]);
  const say = (proposal: Proposal, field: ClauseField) => {
    const value = proposal.content[field];
    if (value === undefined) return null;
    return field === 'startsOn' || field === 'reviewOn' ? dayWords(value) : value;
  };
  const taperWords = useTaperWords();
  const named = (proposal: Proposal) =>
    people
      .flatMap(({ id, name }) => (proposal.content.carriedBy?.includes(id) === true ? [name] : []))
      .join(', ');
  const taper = [before, after].map((each) => taperWords(each.content.taper ?? []).join(' '));
  const carriers = [before, after].map(named);
  const others = [
    { id: 'taper', name: <FormattedMessage id="agreements.taper.title" />, texts: taper },
    {
      id: 'carriers',
      name: <FormattedMessage id="agreements.draft.carried-by" />,
      texts: carriers,
    },
  ].filter(({ texts: [old, added] }) => old !== added);
  const rows = [
    ...changed.map((field) => ({
      id: field,
      name: <FieldName field={field} />,
      texts: [say(before, field) ?? '', say(after, field) ?? ''],
    })),
    ...others,
  ];
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
      {rows.length > 0 && (
        <dl className={styles['list']}>
          {rows.map(({ id, name, texts: [old = '', added = ''] }) => {
            return (
              <div key={id}>
                <dt>{name}</dt>
                <dd dir="auto">
                  {old !== '' && (
                    <del>
                      <VisuallyHidden>
                        <FormattedMessage id="agreements.redline.removed" />{' '}
                      </VisuallyHidden>
                      {old}
                    </del>
                  )}{' '}
                  {added !== '' && (
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

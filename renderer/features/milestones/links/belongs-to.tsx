import { FormattedMessage, useIntl } from 'react-intl';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { useLinkableClauses } from './use-linkable-clauses.ts';

/** "Belongs to clause 4", as the agreement counts it today; nothing once that clause is gone. */
export const BelongsTo = ({ milestone }: { readonly milestone: Milestone }) => {
  const { formatList } = useIntl();
  const numbers = useLinkableClauses()
    .filter(({ id }) => milestone.clauses.includes(id))
    .map(({ number }) => String(number));
  if (numbers.length === 0) return null;
  return (
    <>
      {'. '}
      <FormattedMessage
        id="milestones.card.belongs"
        values={{ count: numbers.length, numbers: formatList(numbers) }}
      />
    </>
  );
};

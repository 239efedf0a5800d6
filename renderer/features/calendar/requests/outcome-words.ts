import type { IntlShape } from 'react-intl';
import { notSavedWords, refusalWords } from '../form/refusal-words.ts';
import type { ActOutcome } from '../plans/plan-acts.ts';

/** Why an act about a request didn't happen; null when it did. */
export const outcomeWords = (intl: IntlShape, outcome: ActOutcome): string | null => {
  if (outcome.status === 'not-saved') return notSavedWords(intl, outcome.reason);
  if (outcome.status !== 'refused') return null;
  const { refusal } = outcome;
  switch (refusal.reason) {
    case 'asks-waiting':
      return intl.formatMessage({ id: 'calendar.request.waits' }, { limit: refusal.limit ?? 0 });
    case 'request-asked-already':
      return intl.formatMessage({ id: 'calendar.request.refused.already' });
    case 'reopen-decliner-only':
      return intl.formatMessage({ id: 'calendar.request.refused.closed' });
    case 'request-past':
      return intl.formatMessage({ id: 'calendar.request.refused.past' });
    case 'request-once':
      return intl.formatMessage({ id: 'calendar.request.refused.once' });
    default:
      return refusalWords(intl, refusal);
  }
};

import { useIntl } from 'react-intl';
import type { Term } from '#shared/domain/calendar/terms/kinds.ts';
import type { DetailStage } from '#shared/domain/calendar/terms/selectors.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';

interface TermWords {
  /** What is offered or agreed, as a sentence. */
  readonly term: (term: Term) => string;
  /** Where detail has come to, as a quiet line; null where each chooses plan by plan. */
  readonly stage: (stage: DetailStage) => string | null;
}

/** A stage ends with the day before the next one begins. */
export const useTermWords = (): TermWords => {
  const intl = useIntl();
  const dayWords = useDayWords();
  const until = (on: string) => dayWords(addDays(on, -1));
  const term = (each: Term): string => {
    if (each.about === 'grace') {
      return intl.formatMessage({ id: 'calendar.terms.grace.words' }, { minutes: each.minutes });
    }
    const [next, last] = each.steps;
    return intl.formatMessage(
      { id: 'calendar.terms.detail.words' },
      {
        first: each.first,
        until: next === undefined ? '' : until(next.on),
        next: next?.show ?? '',
        hasLast: last === undefined ? 'no' : 'yes',
        last: last === undefined ? '' : until(last.on),
      },
    );
  };
  const stage = ({ show, next }: DetailStage): string | null =>
    show === 'private'
      ? null
      : intl.formatMessage(
          { id: 'calendar.terms.line' },
          { show, next: next?.show ?? 'none', until: next === null ? '' : until(next.on) },
        );
  return { term, stage };
};

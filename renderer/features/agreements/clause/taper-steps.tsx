import { useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import type { TaperStep } from '#shared/domain/agreements/clause.ts';
import { isPlainDate } from '#shared/lib/plain-date.ts';

/** Each step as a sentence: "From 14 January: twice a week." */
export const useTaperWords = (): ((steps: readonly TaperStep[]) => readonly string[]) => {
  const { formatMessage } = useIntl();
  const dayWords = useDayWords();
  return (steps) =>
    steps
      .filter(({ on }) => isPlainDate(on))
      .map(({ on, words }) =>
        formatMessage({ id: 'agreements.taper.step' }, { date: dayWords(on), words }),
      );
};

import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { currentStep, nextStep } from '#shared/domain/agreements/taper.ts';
import { ShownText } from '../wording/shown-text.tsx';
import styles from '../agreements.module.css';

/** What holds now instead of the whole wording, or what comes next. */
export const TaperNow = ({ proposal }: { readonly proposal: Proposal }) => {
  const today = useToday();
  const dayWords = useDayWords();
  const current = currentStep(proposal, today);
  const next = nextStep(proposal, today);
  if (current === null && next === null) return null;
  return (
    <p className={styles['details']} dir="auto">
      {current !== null && (
        <>
          <FormattedMessage
            id="agreements.taper.now"
            values={{ words: <ShownText text={current.words} /> }}
          />{' '}
        </>
      )}
      {next !== null && (
        <FormattedMessage
          id="agreements.taper.step"
          values={{ date: dayWords(next.on), words: <ShownText text={next.words} /> }}
        />
      )}
    </p>
  );
};

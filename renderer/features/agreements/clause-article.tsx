import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/i18n/use-day-words.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { MarginWords, PageSection } from '#renderer/ui/layout/page-with-margins.tsx';
import { marginNote, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import { currentWording } from './new-draft.ts';
import { ClauseActions } from './clause-actions.tsx';
import { ClauseLines } from './clause-lines.tsx';
import { ClauseMeta } from './clause-meta.tsx';
import type { NumberedClause } from './use-agreements.ts';
import { WordingView } from './wording/wording-view.tsx';
import styles from './agreements.module.css';

interface ClauseArticleProps extends NumberedClause {
  readonly first: Person | null;
  readonly second: Person | null;
  readonly onAnswer: () => void;
  readonly onOtherWords: () => void;
}

/** One clause on the page: the words, what they are, who stands behind them, what can be done. */
export const ClauseArticle = ({
  clause,
  number,
  first,
  second,
  onAnswer,
  onOtherWords,
}: ClauseArticleProps) => {
  const today = useToday();
  const dayWords = useDayWords();
  const [showsInForce, setShowsInForce] = useState(false);
  const shown = currentWording(clause, today);
  if (shown === undefined) return null;
  const inForce = wordingInForce(clause, today);
  const meanwhile = inForce !== null && inForce.hash !== shown.hash ? inForce : null;
  const note = (person: Person | null, side: 'first' | 'second') => {
    const words = person === null ? null : marginNote(clause, person.id, today);
    return words === null ? null : <MarginWords of={side}>{words}</MarginWords>;
  };
  return (
    <article className={styles['clause']} aria-label={String(number)}>
      <PageSection left={note(first, 'first')} right={note(second, 'second')}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <WordingView wording={shown.content.wording} />
        <ClauseMeta clause={clause} shown={shown} inForce={inForce} />
        {meanwhile !== null && (
          <div className={styles['details']}>
            <Button
              kind="quiet"
              size="small"
              aria-expanded={showsInForce}
              onClick={() => setShowsInForce(!showsInForce)}
            >
              {showsInForce ? (
                <FormattedMessage id="agreements.hide-in-force" />
              ) : (
                <FormattedMessage id="agreements.show-in-force" />
              )}
            </Button>
            {showsInForce && (
              <div className={styles['meanwhile']}>
                <WordingView wording={meanwhile.content.wording} />
                <p className={styles['meta']}>
                  <FormattedMessage
                    id="agreements.review-on"
                    values={{ date: dayWords(meanwhile.content.reviewOn) }}
                  />
                </p>
              </div>
            )}
          </div>
        )}
      </PageSection>
      <ClauseLines clause={clause} proposal={shown} first={first} second={second} />
      <ClauseActions
        clause={clause}
        shown={shown}
        onAnswer={onAnswer}
        onOtherWords={onOtherWords}
      />
    </article>
  );
};

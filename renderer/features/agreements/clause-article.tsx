import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { MarginWords, PageSection } from '#renderer/ui/layout/page-with-margins.tsx';
import { marginNote, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import { currentWording } from './new-draft.ts';
import { ClauseActions } from './clause-actions.tsx';
import { ClauseFields, hasFolded } from './clause-fields.tsx';
import { ClauseHistory } from './clause-history.tsx';
import { ClauseLines } from './clause-lines.tsx';
import { ClauseMeta } from './clause-meta.tsx';
import { Disclosure } from './disclosure.tsx';
import { wordingBelow } from './earlier-wording.ts';
import { RedlineSection, type RedlineLayout } from './redline-section.tsx';
import type { NumberedClause } from './use-agreements.ts';
import { WordingView } from './wording/wording-view.tsx';
import styles from './agreements.module.css';

interface ClauseArticleProps extends NumberedClause {
  readonly first: Person | null;
  readonly second: Person | null;
  readonly layout: RedlineLayout;
  /** The first clause that waits for an answer: the one filled button of the page. */
  readonly isNext: boolean;
  readonly onAnswer: () => void;
  readonly onOtherWords: () => void;
  readonly onKeepWords: () => void;
  readonly onWithdrawn: () => void;
}

const NAME_LENGTH = 120;

/** Enough of a wording to know the clause by, cut between words. */
const openingWords = ({ content }: Proposal): string => {
  const words = richTextToPlainText(content.wording).replace(/\s+/gu, ' ').trim();
  if (words.length <= NAME_LENGTH) return words;
  const cut = words.slice(0, NAME_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};

/** One clause on the page: the words, what they are, who stands behind them, what can be done. */
export const ClauseArticle = ({
  clause,
  number,
  first,
  second,
  layout,
  ...acts
}: ClauseArticleProps) => {
  const today = useToday();
  const { formatMessage } = useIntl();
  const shown = currentWording(clause, today);
  if (shown === undefined) return null;
  const inForce = wordingInForce(clause, today);
  const below = wordingBelow(clause, shown, today);
  const note = (person: Person | null, side: 'first' | 'second') => {
    const words = person === null ? null : marginNote(clause, person.id, today);
    return words === null ? null : <MarginWords of={side}>{words}</MarginWords>;
  };
  return (
    <article
      className={styles['clause']}
      aria-label={
        number === null
          ? openingWords(shown)
          : formatMessage({ id: 'agreements.clause.label' }, { number, words: openingWords(shown) })
      }
      data-clause={clause.id}
      tabIndex={-1}
    >
      <PageSection left={note(first, 'first')} right={note(second, 'second')}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        {below === null ? (
          <WordingView wording={shown.content.wording} />
        ) : (
          <RedlineSection clause={clause} before={below} after={shown} layout={layout} />
        )}
        <ClauseMeta clause={clause} shown={shown} inForce={inForce} />
        <div className={styles['folds']}>
          {hasFolded(shown.content) && (
            <Disclosure label={<FormattedMessage id="agreements.more" />}>
              <ClauseFields beside={shown.content} which="folded" />
            </Disclosure>
          )}
          {inForce !== null && below === inForce && (
            <Disclosure
              label={<FormattedMessage id="agreements.show-in-force" />}
              labelOpen={<FormattedMessage id="agreements.hide-in-force" />}
            >
              <WordingView wording={inForce.content.wording} />
              <ClauseFields beside={inForce.content} />
            </Disclosure>
          )}
          <ClauseHistory clause={clause} />
        </div>
      </PageSection>
      <ClauseLines clause={clause} proposal={shown} first={first} second={second} />
      <ClauseActions clause={clause} shown={shown} {...acts} />
    </article>
  );
};

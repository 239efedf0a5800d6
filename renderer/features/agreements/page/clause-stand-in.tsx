import type { Ref } from 'react';
import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { openingWords } from '#shared/domain/agreements/opening-words.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import { useIntl } from 'react-intl';
import { classNames } from '#renderer/ui/class-names.ts';
import type { NumberedClause } from '../use-agreements.ts';
import page from '../agreements.module.css';
import styles from './clause-stand-in.module.css';

/** Characters on a line of the page, and what stands under the words, in pixels. */
const LINE_CHARACTERS = 62;
const LINE_HEIGHT = 32;
const BELOW = 130;

interface ClauseStandInProps {
  readonly numbered: NumberedClause;
  readonly shown: Proposal;
  readonly ref: Ref<HTMLElement>;
}

/** A clause far below: its words and its place, so that it is found and gone to, and nothing else yet. */
export const ClauseStandIn = ({ numbered, shown, ref }: ClauseStandInProps) => {
  const { formatMessage } = useIntl();
  const words = richTextToPlainText(shown.content.wording);
  const lines = Math.max(1, Math.ceil(words.length / LINE_CHARACTERS));
  return (
    <article
      ref={ref}
      className={classNames(page['clause'], styles['standIn'])}
      aria-label={formatMessage(
        { id: 'agreements.clause.label' },
        { number: numbered.number ?? '', words: openingWords(shown.content) },
      )}
      data-clause={numbered.clause.id}
      tabIndex={-1}
      style={{ minBlockSize: lines * LINE_HEIGHT + BELOW }}
    >
      <p className={styles['words']} data-wording="">
        {words}
      </p>
    </article>
  );
};

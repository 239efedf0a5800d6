import { FormattedList, FormattedMessage } from 'react-intl';
import type { Person } from '#renderer/session/session-context.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import type { AgreementPaper } from '#shared/domain/agreements/paper/agreement-paper.ts';
import { usePaperDate } from './use-paper-date.ts';
import styles from './agreement-paper.module.css';

interface TitlePageProps {
  readonly paper: AgreementPaper;
  readonly first: Person | null;
  readonly second: Person | null;
}

/** The sheet one lays on top: whose words these are, of which day, and what they are not. */
export const TitlePage = ({ paper, first, second }: TitlePageProps) => {
  const dateWords = usePaperDate();
  const names = [first, second].flatMap((person) => person?.name ?? []);
  const both = first !== null && second !== null;
  return (
    <div className={styles['titlePage']}>
      <h1 className={styles['title']}>
        {both ? (
          <FormattedMessage id="agreements.title" />
        ) : (
          <FormattedMessage id="agreements.title.alone" />
        )}
      </h1>
      <p className={styles['names']}>
        <FormattedList value={names} />
      </p>
      <div className={styles['meeting']}>
        <HalfLines
          first={first === null ? 'none' : 'drawn'}
          second={second === null ? 'none' : 'drawn'}
          twist={both && paper.since !== null ? 'agreed' : null}
        />
      </div>
      <p className={styles['dates']}>
        <FormattedMessage id="agreements.paper.on" values={{ date: dateWords(paper.on) }} />
      </p>
      {paper.since !== null && (
        <p className={styles['dates']}>
          <FormattedMessage id="agreements.paper.since" values={{ date: dateWords(paper.since) }} />
        </p>
      )}
      {paper.nextReview !== null && (
        <p className={styles['dates']}>
          <FormattedMessage
            id="agreements.paper.next-review"
            values={{ date: dateWords(paper.nextReview) }}
          />
        </p>
      )}
      <p className={styles['voluntary']}>
        <FormattedMessage id="agreements.paper.voluntary" />
      </p>
    </div>
  );
};

import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Person } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { HistoryLine } from './history-lines.ts';
import { LineOf } from './line-reader.tsx';
import styles from './trees.module.css';

interface LineListProps {
  readonly lines: readonly HistoryLine[];
  readonly people: readonly Person[];
}

/** Rows set at once: years of lines stay quick. */
const atOnce = 20;

/** Every line that can be read again, the last day first; only what was written. */
export const LineList = ({ lines, people }: LineListProps) => {
  const [limit, setLimit] = useState(atOnce);
  const newestFirst = lines.toReversed().slice(0, limit);
  return (
    <>
      <ul className={styles['list']}>
        {newestFirst.map((line) => (
          <li
            key={line.id}
            className={styles['past']}
            data-side={people.find(({ id }) => id === line.author)?.side}
            data-private={line.isPrivate || undefined}
          >
            <LineOf line={line} people={people} />
            <p className={styles['pastWords']} dir="auto">
              {line.text}
            </p>
          </li>
        ))}
      </ul>
      {limit < lines.length && (
        <Button kind="plain" size="small" onClick={() => setLimit(limit + atOnce)}>
          <FormattedMessage id="today.history.more" />
        </Button>
      )}
    </>
  );
};

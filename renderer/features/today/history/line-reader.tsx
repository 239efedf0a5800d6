import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { HistoryLine } from './history-lines.ts';
import styles from './trees.module.css';

interface LineOfProps {
  readonly line: HistoryLine;
  readonly people: readonly Person[];
}

/** Whose line it is and of which day; of one's own that nobody else sees, that. */
export const LineOf = ({ line, people }: LineOfProps) => {
  const dayWords = useDayWords();
  const name = people.find(({ id }) => id === line.author)?.name ?? '';
  const values = { name: <strong>{name}</strong>, day: dayWords(line.day) };
  return (
    <p className={styles['of']}>
      {line.isPrivate ? (
        <FormattedMessage id="today.trees.of.only-you" values={values} />
      ) : (
        <FormattedMessage id="today.trees.of" values={values} />
      )}
    </p>
  );
};

interface LineReaderProps {
  readonly lines: readonly HistoryLine[];
  readonly people: readonly Person[];
  readonly shown: HistoryLine | null;
  readonly onStep: (id: string) => void;
  readonly isListed: boolean;
  readonly onList: () => void;
}

/** Reading the leaves: one after the other by keyboard or pointer, or all of them in a list. */
export const LineReader = ({ lines, people, shown, onStep, isListed, onList }: LineReaderProps) => {
  const at = shown === null ? lines.length : lines.indexOf(shown);
  const [earlier, later] = [lines[at - 1], lines[at + 1]];
  const side = people.find(({ id }) => id === shown?.author)?.side;
  return (
    <>
      <div className={styles['words']} data-side={side} aria-live="polite">
        {shown === null ? (
          <p className={styles['note']}>
            {lines.length === 0 ? (
              <FormattedMessage id="today.trees.begin" />
            ) : (
              <FormattedMessage id="today.trees.note" />
            )}
          </p>
        ) : (
          <>
            <LineOf line={shown} people={people} />
            <p className={styles['line']} dir="auto">
              {shown.text}
            </p>
          </>
        )}
      </div>
      {lines.length > 0 && (
        <div className={styles['steps']}>
          <Button
            size="small"
            disabled={earlier === undefined}
            onClick={() => earlier !== undefined && onStep(earlier.id)}
          >
            <FormattedMessage id="today.trees.earlier" />
          </Button>
          <Button
            size="small"
            disabled={later === undefined}
            onClick={() => later !== undefined && onStep(later.id)}
          >
            <FormattedMessage id="today.trees.later" />
          </Button>
          <Button kind="plain" size="small" aria-expanded={isListed} onClick={onList}>
            {isListed ? (
              <FormattedMessage id="today.history.hide" />
            ) : (
              <FormattedMessage id="today.history.show" />
            )}
          </Button>
        </div>
      )}
    </>
  );
};

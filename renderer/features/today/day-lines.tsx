import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { HalfLines, type HalfLineState } from '#renderer/ui/thread/half-lines.tsx';
import { MyLine } from './my-line.tsx';
import styles from './today.module.css';
import { useLine } from './use-line.ts';

interface DayLinesProps {
  /** While my own is being written it is no line yet. */
  readonly onWriting: (isWriting: boolean) => void;
}

/** The two lines of the day, each on its own half-line. Nobody's empty side is ever pointed at. */
export const DayLines = ({ onWriting }: DayLinesProps) => {
  const { me, people, shared } = useSession();
  const line = useLine();
  if (me === null) return null;
  const other = people.find((person) => person.id !== me.id);
  const isFirst = me.side === 'first';
  const written = line.offered !== null || line.draft !== null;
  const mineState: HalfLineState = written ? 'drawn' : 'needle';
  const theirState: HalfLineState = line.theirs === null ? 'none' : 'drawn';

  const mine: ReactNode = (
    <div className={styles['line']} data-side={me.side}>
      <h2 className={styles['of']}>
        <FormattedMessage id="today.line.mine" />
      </h2>
      <MyLine line={line} onWriting={onWriting} />
    </div>
  );
  const theirs: ReactNode = line.theirs !== null && other !== undefined && (
    <div className={styles['line']} data-side={other.side}>
      <h2 className={styles['of']}>
        <FormattedMessage id="today.line.of" values={{ name: other.name }} />
      </h2>
      <p className={styles['theirWords']} dir="auto">
        {line.theirs.text}
      </p>
    </div>
  );
  return (
    <div className={styles['lines']}>
      <HalfLines
        first={isFirst ? mineState : theirState}
        second={isFirst ? theirState : mineState}
      />
      <div className={styles['sides']} data-alone={!shared || undefined}>
        {isFirst ? mine : <div>{theirs}</div>}
        {isFirst ? <div>{theirs}</div> : mine}
      </div>
    </div>
  );
};

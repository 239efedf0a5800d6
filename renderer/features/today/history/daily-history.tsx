import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import type { LineDraft } from '#shared/domain/today/commands.ts';
import { growTree } from '#shared/domain/today/trees/grow-tree.ts';
import { todayRoom } from '../lines.ts';
import { daysOf, listHistory, type HistoryLine } from './history-lines.ts';
import { LineList } from './line-list.tsx';
import { LineReader } from './line-reader.tsx';
import styles from './trees.module.css';
import { TwoTrees, type LeafId } from './two-trees.tsx';
import { useOfferedLines } from './use-offered-lines.ts';

interface DailyHistoryProps {
  /** Today's own line is still being written; it grows once it is kept. */
  readonly isWriting: boolean;
}

interface HistoryProps {
  readonly lines: readonly HistoryLine[];
  readonly people: readonly Person[];
}

const lineOn = (lines: readonly HistoryLine[], people: readonly Person[], leaf: LeafId | null) => {
  const author = people.find(({ side }) => side === leaf?.side)?.id;
  return lines.findLast(({ day, author: by }) => day === leaf?.day && by === author) ?? null;
};

const History = ({ lines, people }: HistoryProps) => {
  const intl = useIntl();
  const today = useToday();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [pointed, setPointed] = useState<LeafId | null>(null);
  const [isListed, setListed] = useState(false);
  const [first, second] = people;
  const chosen = lines.find(({ id }) => id === chosenId) ?? null;
  const shown = lineOn(lines, people, pointed) ?? chosen;
  const side = people.find(({ id }) => id === shown?.author)?.side;
  const trees = people.map((person) => ({
    side: person.side,
    tree: growTree(person.id, daysOf(lines, person.id), today),
    buds: new Set(
      lines.filter((line) => line.author === person.id && line.isPrivate).map(({ day }) => day),
    ),
  }));
  const label =
    second === undefined
      ? intl.formatMessage({ id: 'today.trees.label.own' })
      : intl.formatMessage(
          { id: 'today.trees.label' },
          { first: first?.name ?? '', second: second.name },
        );
  return (
    <>
      <TwoTrees
        trees={trees}
        label={label}
        chosen={shown === null || side === undefined ? null : { side, day: shown.day }}
        onPoint={setPointed}
        onChoose={(leaf) => setChosenId(lineOn(lines, people, leaf)?.id ?? null)}
      />
      <LineReader
        lines={lines}
        people={people}
        shown={shown}
        onStep={setChosenId}
        isListed={isListed}
        onList={() => setListed(!isListed)}
      />
      {isListed && <LineList lines={lines} people={people} />}
    </>
  );
};

/**
 * Two trees, grown from what was written: the daily history. Nothing in it counts, compares or remembers
 * a day without a line (S11); one alone has a tree of their own.
 */
export const DailyHistory = ({ isWriting }: DailyHistoryProps) => {
  const { me, people, mode } = useSession();
  const today = useToday();
  const offered = useOfferedLines(today);
  const drafts = useDrafts<LineDraft>(todayRoom);
  return (
    <section className={styles['history']} aria-labelledby="today-history">
      <h2 id="today-history">
        <VisuallyHidden>
          <FormattedMessage id="today.trees.title" />
        </VisuallyHidden>
      </h2>
      {offered === undefined ? (
        <div className={styles['opening']} />
      ) : (
        <History
          key={mode}
          people={people}
          lines={listHistory({ offered, drafts, me: me?.id ?? null, today, isWriting })}
        />
      )}
    </section>
  );
};

import type { ReactNode } from 'react';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import { MoreActs } from './more-acts.tsx';
import { useMoveItems } from './use-move-items.ts';
import type { SharedAct } from './use-shared-acts.tsx';
import styles from '../milestones.module.css';

type ActName = SharedAct['id'];

/** What a card is most likely taken up for, and what else stands beside that; the rest is in the menu. */
const mainActs = (milestone: Milestone, canCelebrate: boolean): readonly ActName[] => {
  if (canCelebrate) return [];
  if (milestone.celebratedOn !== null) return ['tell', 'again'];
  return milestone.column === 'noticed' ? ['reply'] : ['notice', 'join'];
};

const words: readonly ActName[] = ['join', 'notice', 'reply', 'helped', 'tell', 'again'];
const things: readonly ActName[] = ['photo', 'link', 'print'];

interface SharedActsProps {
  readonly milestone: Milestone;
  readonly acts: readonly SharedAct[];
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  /** Celebrating, where that is the main act. */
  readonly celebrate: ReactNode;
}

/** One main act, at most one beside it, and a menu. */
export const SharedActs = ({ milestone, acts, onMove, celebrate }: SharedActsProps) => {
  const { me } = useSession();
  const moves = useMoveItems(milestone.column, ['hoped', 'practising', 'noticed'], (to) =>
    onMove(milestone.id, to),
  );
  const main = mainActs(milestone, celebrate !== null).flatMap(
    (name) => acts.find(({ id }) => id === name) ?? [],
  );
  const rest = acts.filter((each) => !main.includes(each));
  const among = (names: readonly ActName[]) => rest.filter(({ id }) => names.includes(id));
  const isMovable = me !== null && milestone.celebratedOn === null;
  return (
    <div className={styles['acts']}>
      {celebrate}
      {main.map(({ id, label, onSelect }, index) => (
        <Button key={id} kind={index === 0 ? 'quiet' : 'plain'} onClick={onSelect}>
          {label}
        </Button>
      ))}
      <MoreActs
        groups={[among(words), among(things), isMovable ? moves : [], among(['withdraw'])]}
      />
    </div>
  );
};

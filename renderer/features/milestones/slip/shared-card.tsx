import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import { isCelebratable } from '#shared/domain/milestones/selectors.ts';
import { ActOutcome } from '../board/act-outcome.tsx';
import { CardFace } from '../board/card-face.tsx';
import type { Board } from '../board/use-board.ts';
import { CelebrateTogether } from '../celebration/celebrate-together.tsx';
import { Celebrate } from '../celebration/celebrate.tsx';
import type { Moments } from '../celebration/use-moments.ts';
import { ClauseLinks, LinkChoice } from '../links/clause-links.tsx';
import { AddPhotos } from '../photos/add-photos.tsx';
import { SlipPhotos } from '../photos/slip-photos.tsx';
import { TellSheet } from '../voices/tell-sheet.tsx';
import { SaySomething, type Doing } from './say-something.tsx';
import { SharedActs } from './shared-acts.tsx';
import { useSharedActs } from './use-shared-acts.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import styles from '../milestones.module.css';

interface SharedCardProps {
  readonly milestone: Milestone;
  readonly board: Board;
  readonly moments: Moments;
  /** What photos are dropped on. */
  readonly slip: RefObject<HTMLElement | null>;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onClose: () => void;
}

/** Side by side only celebrating is possible, each with their own passphrase. */
const Together = ({ milestone, moments, onClose }: SharedCardProps) =>
  milestone.column === 'noticed' ? (
    <CelebrateTogether
      milestone={milestone}
      onCelebrated={() => {
        onClose();
        moments.play(milestone);
      }}
    />
  ) : (
    <Note>
      <FormattedMessage id="milestones.together.alone" />
    </Note>
  );

export const SharedCard = (props: SharedCardProps) => {
  const { milestone, board, moments, slip, onMove, onClose } = props;
  const { me, partner } = useSession();
  const { act, refusal, saved } = useAct();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [isTelling, setIsTelling] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const acts = useSharedActs({
    milestone,
    act,
    onDo: setDoing,
    onTell: () => setIsTelling(true),
    onAgain: () => {
      onClose();
      moments.play(milestone);
    },
    onAddPhoto: () => files.current?.click(),
    onClose,
  });
  const isCelebrated = milestone.celebratedOn !== null;
  const iCelebrated = milestone.celebrations.some((each) => each.person === me?.id);
  const rowOfActs = (celebrate: ReactNode) => (
    <SharedActs milestone={milestone} acts={acts} onMove={onMove} celebrate={celebrate} />
  );
  const isDone = () => setDoing(null);
  return (
    <>
      <CardFace
        card={{ type: 'shared', id: milestone.id, milestone }}
        hasVoicesBelow={!isCelebrated && milestone.noticed.length > 0}
        isTakenUp
        lead={<SlipPhotos milestone={milestone} act={act} which="first" />}
      />
      {milestone.note !== null && (
        <p className={styles['noteText']} dir="auto">
          {milestone.note}
        </p>
      )}
      <WhatWasSaid milestone={milestone} board={board} />
      <SlipPhotos milestone={milestone} act={act} which="others" />
      <ClauseLinks milestone={milestone} act={act} />
      {iCelebrated && !isCelebrated && (
        <p className={styles['cardMeta']}>
          <FormattedMessage
            id="milestones.slip.mine-said"
            values={{ partner: partner?.name ?? '' }}
          />
        </p>
      )}
      {me === null && !isCelebrated && <Together {...props} />}
      {doing === 'link' && <LinkChoice milestone={milestone} act={act} onDone={isDone} />}
      {doing !== null && doing !== 'link' && (
        <SaySomething milestone={milestone} purpose={doing} act={act} onDone={isDone} />
      )}
      {doing === null && me !== null && isCelebratable(milestone, me.id) && (
        <Celebrate
          milestone={milestone}
          board={board}
          act={act}
          onCelebrated={(each) => moments.expect(each)}
          onClose={onClose}
        >
          {rowOfActs}
        </Celebrate>
      )}
      {doing === null && (me === null || !isCelebratable(milestone, me.id)) && rowOfActs(null)}
      {me !== null && <AddPhotos milestone={milestone} area={slip} input={files} act={act} />}
      <ActOutcome refusal={refusal} saved={saved} />
      <TellSheet
        milestone={milestone}
        board={board}
        isOpen={isTelling}
        onClose={() => setIsTelling(false)}
      />
    </>
  );
};

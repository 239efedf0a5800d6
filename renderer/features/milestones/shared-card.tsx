import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import {
  joinMilestone,
  noticeMilestone,
  reflectOnMilestone,
  withdrawMilestone,
} from '#shared/domain/milestones/commands.ts';
import { MILESTONE_LIMITS, type MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import { isCelebratable } from '#shared/domain/milestones/selectors.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { CardFace } from './card-face.tsx';
import { Celebrate } from './celebrate.tsx';
import { MoveMenu } from './move-menu.tsx';
import { SayWords } from './say-words.tsx';
import { ActOutcome } from './act-outcome.tsx';
import { CelebrateTogether } from './celebrate-together.tsx';
import type { Board } from './use-board.ts';
import type { Moments } from './use-moments.ts';
import styles from './milestones.module.css';

interface SharedCardProps {
  readonly milestone: Milestone;
  readonly board: Board;
  readonly moments: Moments;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onClose: () => void;
}

/** What each said stands on their own side; the other's words are never edited. */
const Voices = ({ milestone, board }: Pick<SharedCardProps, 'milestone' | 'board'>) =>
  milestone.noticed.map((each) => (
    <p
      key={each.person}
      className={styles['voice']}
      data-side={board.personOf(each.person)?.side}
      dir="auto"
    >
      <VisuallyHidden>
        <FormattedMessage
          id="milestones.slip.voice"
          values={{ name: board.nameOf(each.person) }}
        />{' '}
      </VisuallyHidden>
      {each.words}
    </p>
  ));

export const SharedCard = ({ milestone, board, moments, onMove, onClose }: SharedCardProps) => {
  const { me, partner } = useSession();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const [says, setSays] = useState<'nothing' | 'noticed' | 'helped'>('nothing');
  const isCelebrated = milestone.celebratedOn !== null;
  const mine = milestone.noticed.find((each) => each.person === me?.id);
  const helped = milestone.reflections.find((each) => each.person === me?.id);
  const iCelebrated = milestone.celebrations.some((each) => each.person === me?.id);

  return (
    <>
      <CardFace
        card={{ type: 'shared', id: milestone.id, milestone }}
        hasVoicesBelow={!isCelebrated && milestone.noticed.length > 0}
      />
      {milestone.note !== null && (
        <p className={styles['noteText']} dir="auto">
          {milestone.note}
        </p>
      )}
      <Voices milestone={milestone} board={board} />
      {me !== null && says === 'noticed' && (
        <SayWords
          purpose="noticed"
          limit={MILESTONE_LIMITS.words}
          words={mine?.words ?? ''}
          onSay={async (words) => {
            if (await act(noticeMilestone(contextOf(), milestone, words))) setSays('nothing');
          }}
        />
      )}
      {me !== null && says === 'helped' && (
        <SayWords
          purpose="helped"
          limit={MILESTONE_LIMITS.whatHelped}
          words={helped?.whatHelped ?? ''}
          onSay={async (words) => {
            if (await act(reflectOnMilestone(contextOf(), milestone, words))) setSays('nothing');
          }}
        />
      )}
      {me !== null && isCelebratable(milestone, me.id) && says === 'nothing' && (
        <Celebrate
          milestone={milestone}
          board={board}
          act={act}
          onCelebrated={(each) => moments.expect(each)}
          onClose={onClose}
        />
      )}
      {me === null && !isCelebrated && milestone.column === 'noticed' && (
        <CelebrateTogether
          milestone={milestone}
          onCelebrated={() => {
            onClose();
            moments.play(milestone);
          }}
        />
      )}
      {me === null && !isCelebrated && milestone.column !== 'noticed' && (
        <Note>
          <FormattedMessage id="milestones.together.alone" />
        </Note>
      )}
      {isCelebrated && (
        <div className={styles['acts']}>
          <Button
            size="small"
            onClick={() => {
              onClose();
              moments.play(milestone);
            }}
          >
            <FormattedMessage id="milestones.slip.once-more" />
          </Button>
        </div>
      )}
      {iCelebrated && !isCelebrated && (
        <p className={styles['cardMeta']}>
          <FormattedMessage
            id="milestones.slip.mine-said"
            values={{ partner: partner?.name ?? '' }}
          />
        </p>
      )}
      {me !== null && says === 'nothing' && (
        <div className={styles['acts']}>
          {!isCelebrated &&
            milestone.proposer !== me.id &&
            !milestone.joined &&
            milestone.column !== 'noticed' && (
              <Button size="small" onClick={() => void act(joinMilestone(contextOf(), milestone))}>
                <FormattedMessage id="milestones.slip.join" />
              </Button>
            )}
          {!isCelebrated && (
            <Button size="small" onClick={() => setSays('noticed')}>
              {mine === undefined ? (
                <FormattedMessage id="milestones.slip.notice" />
              ) : (
                <FormattedMessage id="milestones.slip.notice-again" />
              )}
            </Button>
          )}
          {isCelebrated && (
            <Button size="small" onClick={() => setSays('helped')}>
              <FormattedMessage id="milestones.slip.helped-field" />
            </Button>
          )}
          {!isCelebrated && (
            <MoveMenu
              from={milestone.column}
              to={['hoped', 'practising', 'noticed']}
              onMove={(to) => onMove(milestone.id, to)}
            />
          )}
          {withdrawMilestone(contextOf(), milestone).ok && (
            <Button
              kind="plain"
              size="small"
              onClick={() => {
                void act(withdrawMilestone(contextOf(), milestone)).then(onClose);
              }}
            >
              <FormattedMessage id="milestones.slip.withdraw" />
            </Button>
          )}
        </div>
      )}
      <ActOutcome refusal={refusal} saved={saved} />
    </>
  );
};

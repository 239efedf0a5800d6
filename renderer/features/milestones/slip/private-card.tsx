import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import { MILESTONE_LIMITS, type MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { MoreActs } from './more-acts.tsx';
import { offerMilestone } from './offer-milestone.ts';
import { useMoveItems } from './use-move-items.ts';
import { ActOutcome } from '../board/act-outcome.tsx';
import { MILESTONES_ROOM } from '../board/use-board.ts';
import styles from '../milestones.module.css';

interface PrivateCardProps {
  readonly card: Extract<Card, { type: 'private' }>;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onPutAway: (id: string) => void;
  readonly onClose: () => void;
}

/** A milestone of one's own: its words are kept at every keystroke, and only its owner sees them. */
export const PrivateCard = ({ card, onMove, onPutAway, onClose }: PrivateCardProps) => {
  const { drafts, partner } = useSession();
  const { formatMessage } = useIntl();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const { draft } = card;
  const moves = useMoveItems(draft.body.column, ['hoped', 'practising'], (to) =>
    onMove(draft.id, to),
  );
  if (drafts === null) return null;
  const change = (part: Partial<MilestoneDraft>) =>
    void drafts.save({
      id: draft.id,
      room: MILESTONES_ROOM,
      kind: 'milestone',
      body: { ...draft.body, ...part },
    });
  const offer = async () => {
    if (await offerMilestone(drafts, draft, contextOf(), act)) onClose();
  };
  return (
    <>
      <CardThread kind="private" />
      <TextArea
        label={formatMessage({ id: 'milestones.slip.title' })}
        voice="clause"
        limit={MILESTONE_LIMITS.title}
        value={draft.body.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={formatMessage({ id: 'milestones.slip.note' })}
        limit={MILESTONE_LIMITS.note}
        value={draft.body.note ?? ''}
        onChange={(text) => change({ note: text })}
      />
      <Note>
        {partner === null ? (
          <FormattedMessage id="milestones.new.private" />
        ) : (
          <FormattedMessage id="milestones.new.seen" values={{ partner: partner.name }} />
        )}
      </Note>
      <div className={styles['acts']}>
        {partner !== null && (
          <Button kind="primary" onClick={() => void offer()}>
            <FormattedMessage id="milestones.new.offer" />
          </Button>
        )}
        <Button onClick={onClose}>
          <FormattedMessage id="milestones.new.keep" />
        </Button>
        <MoreActs
          groups={[
            moves,
            [
              {
                id: 'put-away',
                label: <FormattedMessage id="milestones.slip.delete" />,
                onSelect: () => onPutAway(draft.id),
              },
            ],
          ]}
        />
      </div>
      <ActOutcome refusal={refusal} saved={saved} />
    </>
  );
};

import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { MenuItem } from '#renderer/ui/overlays/menu.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import { joinMilestone, withdrawMilestone } from '#shared/domain/milestones/commands.ts';
import { isNoticedByOther, type Milestone } from '#shared/domain/milestones/fold.ts';
import { roomForPhotos } from '#shared/domain/milestones/photo-commands.ts';
import { allowPrinting, withdrawPrinting } from '#shared/domain/milestones/printing-commands.ts';
import { isTellable } from '#shared/domain/milestones/voice-commands.ts';
import { useFreeClauses } from '../links/use-linkable-clauses.ts';
import type { Doing } from './say-something.tsx';

type ActName =
  | 'join'
  | 'notice'
  | 'reply'
  | 'helped'
  | 'tell'
  | 'again'
  | 'photo'
  | 'link'
  | 'print'
  | 'withdraw';

/** One thing that can be done now, as a button or as a line of a menu. */
export type SharedAct = MenuItem & { readonly id: ActName };

interface SharedActsOptions {
  readonly milestone: Milestone;
  readonly act: (result: CommandResult) => Promise<boolean>;
  readonly onDo: (what: Doing) => void;
  readonly onTell: () => void;
  readonly onAgain: () => void;
  readonly onAddPhoto: () => void;
  readonly onClose: () => void;
}

const NoticeWords = ({ milestone, me }: { readonly milestone: Milestone; readonly me: string }) => {
  if (milestone.noticed.some(({ person }) => person === me)) {
    return <FormattedMessage id="milestones.slip.notice-again" />;
  }
  return isNoticedByOther(milestone, me) ? (
    <FormattedMessage id="milestones.slip.notice-add" />
  ) : (
    <FormattedMessage id="milestones.slip.notice" />
  );
};

const TellWords = ({ milestone }: { readonly milestone: Milestone }) =>
  milestone.voices.filter(({ words }) => words !== null).length > 1 ? (
    <FormattedMessage id="milestones.voice.read" />
  ) : (
    <FormattedMessage id="milestones.voice.tell" />
  );

/** Everything that whoever is here can do with a shared card now, moves apart. */
export const useSharedActs = (options: SharedActsOptions): readonly SharedAct[] => {
  const { milestone, act, onDo, onTell, onAgain, onAddPhoto, onClose } = options;
  const { me, partner } = useSession();
  const contextOf = useCommandContext();
  const clauses = useFreeClauses(milestone);
  const isCelebrated = milestone.celebratedOn !== null;
  const again: SharedAct = {
    id: 'again',
    label: <FormattedMessage id="milestones.slip.once-more" />,
    onSelect: onAgain,
  };
  // Side by side nothing is said, told or shown: that waits until one of the two is here alone.
  if (me === null) return isCelebrated ? [again] : [];
  const values = { partner: partner?.name ?? '' };
  const isPrintable = milestone.printable.includes(me.id);
  const canJoin =
    milestone.proposer !== me.id && !milestone.joined && milestone.column !== 'noticed';
  const acts: readonly (SharedAct & { readonly isPossible: boolean })[] = [
    {
      id: 'join',
      isPossible: !isCelebrated && canJoin,
      label: <FormattedMessage id="milestones.slip.join" />,
      onSelect: () => void act(joinMilestone(contextOf(), milestone)),
    },
    {
      id: 'notice',
      isPossible: !isCelebrated,
      label: <NoticeWords milestone={milestone} me={me.id} />,
      onSelect: () => onDo('noticed'),
    },
    {
      id: 'reply',
      isPossible: isNoticedByOther(milestone, me.id),
      label: <FormattedMessage id="milestones.slip.reply" values={values} />,
      onSelect: () => onDo('reply'),
    },
    {
      id: 'helped',
      isPossible: isCelebrated,
      label: <FormattedMessage id="milestones.slip.helped-field" />,
      onSelect: () => onDo('helped'),
    },
    {
      id: 'tell',
      isPossible: isTellable(milestone),
      label: <TellWords milestone={milestone} />,
      onSelect: onTell,
    },
    { ...again, isPossible: isCelebrated },
    {
      id: 'photo',
      isPossible: roomForPhotos(milestone) > 0,
      label: <FormattedMessage id="milestones.photo.add" />,
      onSelect: onAddPhoto,
    },
    {
      id: 'link',
      isPossible: clauses.length > 0,
      label: <FormattedMessage id="milestones.link.choose" />,
      onSelect: () => onDo('link'),
    },
    {
      id: 'print',
      isPossible: isCelebrated,
      label: isPrintable ? (
        <FormattedMessage id="milestones.book.disallow" values={values} />
      ) : (
        <FormattedMessage id="milestones.book.allow" values={values} />
      ),
      onSelect: () =>
        void act((isPrintable ? withdrawPrinting : allowPrinting)(contextOf(), milestone)),
    },
    {
      id: 'withdraw',
      isPossible: withdrawMilestone(contextOf(), milestone).ok,
      label: <FormattedMessage id="milestones.slip.withdraw" />,
      onSelect: () => void act(withdrawMilestone(contextOf(), milestone)).then(onClose),
    },
  ];
  return acts.filter(({ isPossible }) => isPossible);
};

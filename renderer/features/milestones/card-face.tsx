import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import { isOfBoth, type Card } from '#shared/domain/milestones/selectors.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { SettlingThread } from './settling-thread.tsx';
import { cardTitle } from './use-board.ts';
import type { Moment } from './use-moments.ts';
import styles from './milestones.module.css';

const Who = ({ milestone }: { readonly milestone: Milestone }) => {
  const { people } = useSession();
  const dayWords = useDayWords();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  if (milestone.celebratedOn !== null) {
    return (
      <FormattedMessage
        id="milestones.card.both-date"
        values={{ date: dayWords(milestone.celebratedOn) }}
      />
    );
  }
  const seen = milestone.noticed.at(-1);
  if (milestone.column === 'noticed' && seen !== undefined) {
    return (
      <FormattedMessage
        id="milestones.card.noticed-by"
        values={{ name: nameOf(seen.person), date: dayWords(seen.on) }}
      />
    );
  }
  return milestone.joined ? (
    <FormattedMessage id="milestones.card.both" />
  ) : (
    <>{nameOf(milestone.proposer)}</>
  );
};

interface CardFaceProps {
  readonly card: Card;
  /** Taken up, the voices below say who noticed. */
  readonly hasVoicesBelow?: boolean;
  /** Its celebration, while that plays over this card. */
  readonly moment?: Moment | null;
  readonly onMomentEnd?: () => void;
}

/** What a card shows: whose thread, the words, who and when. */
export const CardFace = ({
  card,
  hasVoicesBelow = false,
  moment = null,
  onMomentEnd,
}: CardFaceProps) => {
  const { people, me } = useSession();
  if (card.type === 'private') {
    return (
      <>
        <CardThread kind="private" />
        <h3 className={styles['cardTitle']} dir="auto">
          {cardTitle(card)}
        </h3>
        <p className={styles['cardMeta']}>
          <FormattedMessage id="milestones.card.private" values={{ name: me?.name ?? '' }} />
        </p>
      </>
    );
  }
  const { milestone } = card;
  const side = people.find((person) => person.id === milestone.proposer)?.side ?? 'first';
  const helped = milestone.reflections.at(-1);
  return (
    <>
      {moment === null || moment.size === 'big' || onMomentEnd === undefined ? (
        <CardThread kind={isOfBoth(milestone) ? 'both' : side} />
      ) : (
        <SettlingThread hasLeaves={moment.size === 'small'} onEnd={onMomentEnd} />
      )}
      <h3 className={styles['cardTitle']} dir="auto">
        {milestone.title}
      </h3>
      {!hasVoicesBelow && (
        <p className={styles['cardMeta']}>
          <Who milestone={milestone} />
          {helped !== undefined && (
            <>
              {'. '}
              <FormattedMessage id="milestones.card.helped" values={{ text: helped.whatHelped }} />
            </>
          )}
        </p>
      )}
    </>
  );
};

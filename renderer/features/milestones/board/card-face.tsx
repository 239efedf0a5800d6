import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import { isOfBoth, type Card } from '#shared/domain/milestones/selectors.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { BelongsTo } from '../links/belongs-to.tsx';
import { SettlingThread } from '../celebration/settling-thread.tsx';
import { CardPhoto } from '../photos/card-photo.tsx';
import { cardTitle } from './use-board.ts';
import type { Moment } from '../celebration/use-moments.ts';
import styles from '../milestones.module.css';

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
  /** Names its title `…-title` and its line below `…-meta`, for what is called after them. */
  readonly id?: string;
  /** Taken up, the voices below say who noticed. */
  readonly hasVoicesBelow?: boolean;
  /** Its clauses are shown below, in their words. */
  readonly isTakenUp?: boolean;
  /** What stands above its words, in the place of its small photo. */
  readonly lead?: ReactNode;
  /** What it is moved by, beside its title. */
  readonly handle?: ReactNode;
  /** Its celebration, while that plays over this card. */
  readonly moment?: Moment | null;
  readonly onMomentEnd?: () => void;
}

/** What a card shows: whose thread, the words, who and when. */
export const CardFace = ({
  card,
  id,
  hasVoicesBelow = false,
  isTakenUp = false,
  lead,
  handle,
  moment = null,
  onMomentEnd,
}: CardFaceProps) => {
  const { people, me } = useSession();
  const ids = (part: string) => (id === undefined ? {} : { id: `${id}-${part}` });
  if (card.type === 'private') {
    return (
      <>
        <CardThread kind="private" />
        <div className={styles['titleRow']}>
          <h3 {...ids('title')} className={styles['cardTitle']} dir="auto">
            {cardTitle(card)}
          </h3>
          {handle}
        </div>
        <p {...ids('meta')} className={styles['cardMeta']}>
          <FormattedMessage id="milestones.card.private" values={{ name: me?.name ?? '' }} />
        </p>
      </>
    );
  }
  const { milestone } = card;
  const side = people.find((person) => person.id === milestone.proposer)?.side ?? 'first';
  const helped = milestone.reflections.at(-1);
  const [photo] = milestone.photos.shown;
  return (
    <>
      {moment === null || moment.size === 'big' || onMomentEnd === undefined ? (
        <CardThread kind={isOfBoth(milestone) ? 'both' : side} />
      ) : (
        <SettlingThread hasLeaves={moment.size === 'small'} onEnd={onMomentEnd} />
      )}
      {lead ?? (photo !== undefined && <CardPhoto photo={photo} />)}
      <div className={styles['titleRow']}>
        <h3 {...ids('title')} className={styles['cardTitle']} dir="auto">
          {milestone.title}
        </h3>
        {handle}
      </div>
      {!hasVoicesBelow && (
        <p {...ids('meta')} className={styles['cardMeta']}>
          <Who milestone={milestone} />
          {milestone.clauses.length > 0 && !isTakenUp && <BelongsTo milestone={milestone} />}
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

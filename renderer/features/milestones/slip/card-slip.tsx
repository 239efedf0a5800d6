import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { m, transitions, useIsPresent, useReducedMotion } from '#renderer/design/motion.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { scrollParentOf } from '#renderer/ui/drag/scroll-parent.ts';
import { cardTitle, type Board } from '../board/use-board.ts';
import type { WhyNot } from '../board/use-moves.ts';
import type { Moments } from '../celebration/use-moments.ts';
import { slipPadding, type Place } from './place-slip.ts';
import { PrivateCard } from './private-card.tsx';
import { SharedCard } from './shared-card.tsx';
import styles from './card-slip.module.css';

/** Kept free between the slip and the edges of the page. */
const around = 16;

interface CardSlipProps {
  readonly card: Card;
  readonly board: Board;
  readonly moments: Moments;
  readonly place: Place;
  /** Why a card that was dropped here opened instead of moving. */
  readonly why?: WhyNot;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onPutAway: (id: string) => void;
  readonly onClose: () => void;
}

/** Esc belongs to it while it lies there, not while it goes. */
const OnEscape = ({ onEscape }: { readonly onEscape: () => void }) => {
  useEscape(onEscape);
  return null;
};

/** A card taken up from the board: everything about it, and what can be said. It grows out of the card. */
export const CardSlip = (props: CardSlipProps) => {
  const { card, board, moments, place, why, onMove, onPutAway, onClose } = props;
  const { formatMessage } = useIntl();
  const isReduced = useReducedMotion();
  const isPresent = useIsPresent();
  const slip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    slip.current?.focus({ preventScroll: true });
  }, []);
  // Whatever opens inside it, it stays within the page.
  useLayoutEffect(() => {
    const element = slip.current;
    if (element === null) return;
    const page = scrollParentOf(element);
    element.style.setProperty('--slip-x', `${place.x}px`);
    element.style.setProperty('--slip-y', `${place.y}px`);
    element.style.setProperty('--slip-width', `${place.width}px`);
    element.style.setProperty('--slip-aside', `${place.aside}px`);
    const stay = () => {
      element.style.setProperty('--slip-up', '0px');
      const room = page?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
      // Where it is laid, whatever it is doing on its way there.
      const top = element.offsetTop + (element.offsetParent?.getBoundingClientRect().top ?? 0);
      const above = top - room.top - around;
      const below = top + element.offsetHeight - (room.bottom - around);
      element.style.setProperty('--slip-most', `${room.bottom - room.top - around * 2}px`);
      element.style.setProperty(
        '--slip-up',
        `${Math.max(Math.min(below, above), Math.min(0, above))}px`,
      );
    };
    stay();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(stay);
    observer?.observe(element);
    window.addEventListener('resize', stay);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', stay);
    };
  }, [place]);
  // It goes back into its card from the words that the two have in common.
  useLayoutEffect(() => {
    if (!isPresent) slip.current?.scrollTo?.({ top: 0 });
  }, [isPresent]);
  const edge = slipPadding;
  const ofCard = `inset(${edge}px ${edge}px calc(100% - ${edge + place.cardHeight}px) ${edge}px)`;
  const overCard = { x: 'var(--slip-aside)', y: 'var(--slip-up)' };
  const small = isReduced ? { opacity: 0 } : { opacity: 0.4, clipPath: ofCard, ...overCard };
  const laid = { opacity: 1, clipPath: 'inset(-64px)', x: '0px', y: '0px' };
  return (
    <>
      {isPresent && (
        <>
          <OnEscape onEscape={onClose} />
          {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Esc does the same */}
          <div className={styles['around']} onClick={onClose} />
        </>
      )}
      <m.div
        ref={slip}
        role={isPresent ? 'dialog' : undefined}
        inert={!isPresent}
        tabIndex={-1}
        aria-label={formatMessage({ id: 'milestones.slip.label' }, { title: cardTitle(card) })}
        className={styles['slip']}
        initial={small}
        animate={isReduced ? { opacity: 1 } : laid}
        // Over the same words on the card: nothing is left to see of it there.
        exit={{ ...small, opacity: 0 }}
        transition={transitions.medium}
      >
        <div className={styles['slipClose']}>
          <IconButton
            icon={X}
            label={formatMessage({ id: 'milestones.slip.close' })}
            isTipAtEnd
            onClick={onClose}
          />
        </div>
        {why === 'needs-both' && (
          <p className={styles['slipWhy']} role="status">
            <FormattedMessage id="milestones.slip.needs-both" />
          </p>
        )}
        {why === 'needs-offer' && (
          <p className={styles['slipWhy']} role="status">
            <FormattedMessage id="milestones.slip.needs-offer" />
          </p>
        )}
        {card.type === 'private' ? (
          <PrivateCard card={card} onMove={onMove} onPutAway={onPutAway} onClose={onClose} />
        ) : (
          <SharedCard
            milestone={card.milestone}
            board={board}
            moments={moments}
            slip={slip}
            onMove={onMove}
            onClose={onClose}
          />
        )}
      </m.div>
    </>
  );
};

import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type CSSProperties } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { PrivateCard } from './private-card.tsx';
import { SharedCard } from './shared-card.tsx';
import { cardTitle, type Board } from './use-board.ts';
import type { Moments } from './use-moments.ts';
import styles from './milestones.module.css';

/** Where the slip is laid, in pixels of the board. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Kept free between the slip and the edges of the window. */
const AROUND = 16;

interface CardSlipProps {
  readonly card: Card;
  readonly board: Board;
  readonly moments: Moments;
  readonly place: Place;
  /** Why a card that was dropped here opened instead of moving. */
  readonly why?: 'needs-both' | 'needs-offer';
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onPutAway: (id: string) => void;
  readonly onClose: () => void;
}

/** A card taken up from the board: everything about it, and what can be said. */
export const CardSlip = ({
  card,
  board,
  moments,
  place,
  why,
  onMove,
  onPutAway,
  onClose,
}: CardSlipProps) => {
  const { formatMessage } = useIntl();
  const slip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    slip.current?.focus({ preventScroll: true });
  }, []);
  // Whatever opens inside it, it stays within the window.
  useLayoutEffect(() => {
    const element = slip.current;
    if (element === null) return;
    const stay = () => {
      element.style.setProperty('--slip-up', '0px');
      const box = element.getBoundingClientRect();
      const below = box.bottom - (window.innerHeight - AROUND);
      const up = Math.max(Math.min(below, box.top - AROUND), Math.min(0, box.top - AROUND));
      element.style.setProperty('--slip-up', `${up}px`);
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
  useEscape(onClose);
  const at = {
    '--slip-x': `${place.x}px`,
    '--slip-y': `${place.y}px`,
    '--slip-width': `${place.width}px`,
  } as CSSProperties;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Esc does the same */}
      <div className={styles['around']} onClick={onClose} />
      <div
        ref={slip}
        role="dialog"
        tabIndex={-1}
        aria-label={formatMessage({ id: 'milestones.slip.label' }, { title: cardTitle(card) })}
        className={styles['slip']}
        style={at}
      >
        <div className={styles['slipClose']}>
          <IconButton
            icon={X}
            label={formatMessage({ id: 'milestones.slip.close' })}
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
            onMove={onMove}
            onClose={onClose}
          />
        )}
      </div>
    </>
  );
};

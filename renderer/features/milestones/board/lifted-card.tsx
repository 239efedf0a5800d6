import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { CardFace } from './card-face.tsx';
import type { Lifted } from './use-pointer-drag.ts';
import styles from '../milestones.module.css';

interface LiftedCardProps {
  readonly lifted: Lifted;
  readonly ghost: RefObject<HTMLDivElement | null>;
}

/** The card in the hand, a slip of paper over everything; what is said about it is said by the board. */
export const LiftedCard = ({ lifted, ghost }: LiftedCardProps) =>
  createPortal(
    <div
      ref={ghost}
      aria-hidden="true"
      className={styles['lifted']}
      style={{ left: lifted.x, top: lifted.y, width: lifted.width }}
    >
      <CardFace card={lifted.card} />
    </div>,
    document.body,
  );

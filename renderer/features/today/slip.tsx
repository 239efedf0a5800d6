import type { ReactNode } from 'react';
import styles from './today.module.css';

interface SlipProps {
  /** A small line drawing. */
  readonly drawing?: ReactNode;
  readonly title: ReactNode;
  readonly text: ReactNode;
  readonly actions: ReactNode;
}

/** Something that lies on the page between two hairlines, to be taken up or left. */
export const Slip = ({ drawing, title, text, actions }: SlipProps) => (
  <section className={styles['slip']}>
    <div className={styles['drawing']} aria-hidden="true">
      {drawing}
    </div>
    <div>
      <h2 className={styles['slipTitle']}>{title}</h2>
      <p className={styles['slipText']}>{text}</p>
      <div className={styles['slipActions']}>{actions}</div>
    </div>
  </section>
);

/** A folded sheet with a few lines on it, in the colour of whose it is. */
export const FoldedSheet = () => (
  <svg className={styles['sheet']} width="40" height="46" viewBox="0 0 40 46">
    <path d="M1 6L13 1L27 6L39 1V40L27 45L13 40L1 45Z" />
    <path d="M13 1V40M27 6V45" />
    <path className={styles['theirs']} d="M17 15L23 13M17 22L23 20M17 29L21 27.6" />
  </svg>
);

export const Sprig = () => (
  <svg className={styles['sheet']} width="40" height="46" viewBox="0 0 40 46">
    <path d="M20 45V18" />
    <path d="M20 30C9 30 5 23 4 15C14 15 20 20 20 30Z" />
    <path className={styles['theirs']} d="M20 22C20 12 26 6 36 6C36 16 30 22 20 22Z" />
  </svg>
);

import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import type { PeerCard } from './peer-column.ts';
import styles from './boards.module.css';

/** What the app's card shows, without what it can do. */
export const CardFace = ({ card }: { readonly card: PeerCard }) => (
  <>
    <CardThread kind="both" />
    <h3 className={styles['title']}>{card.title}</h3>
    <p className={styles['meta']}>{card.meta}</p>
  </>
);

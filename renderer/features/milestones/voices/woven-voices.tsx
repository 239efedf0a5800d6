import type { Board } from '../board/use-board.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { wovenVoices } from '#shared/domain/milestones/voices.ts';
import styles from './voices.module.css';

interface WovenVoicesProps {
  readonly milestone: Milestone;
  readonly nameOf: Board['nameOf'];
}

/** Both tellings side by side under the thread that twists; nothing until both can be read. */
export const WovenVoices = ({ milestone, nameOf }: WovenVoicesProps) => {
  const { people } = useSession();
  const told = wovenVoices(
    milestone.voices,
    people.map(({ id }) => id),
  );
  if (told === null) return null;
  return (
    <div className={styles['woven']}>
      <div className={styles['weave']}>
        <CardThread kind="both" />
      </div>
      {told.map(({ person, words }) => (
        <section
          key={person}
          className={styles['telling']}
          data-side={people.find(({ id }) => id === person)?.side}
        >
          <h3>{nameOf(person)}</h3>
          <p dir="auto">{words}</p>
        </section>
      ))}
    </div>
  );
};

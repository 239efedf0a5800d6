import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useItems } from '#renderer/storage/use-items.ts';
import { todayPage, todayProjection } from '#shared/domain/today/projection.ts';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { offeredLine } from './lines.ts';
import styles from './today.module.css';

/** Sitting together: what each offered today, and nothing of what is still their own (S26). */
export const TogetherLines = () => {
  const { people } = useSession();
  const today = useToday();
  const lines = useItems(todayProjection, todayPage(today)) ?? [];
  const shown = people.map((person) => ({ person, line: offeredLine(lines, person.id, today) }));
  const stateOf = (side: 'first' | 'second') =>
    shown.some(({ person, line }) => person.side === side && line !== null) ? 'drawn' : 'none';
  return (
    <>
      {shown.some(({ line }) => line !== null) && (
        <div className={styles['lines']}>
          <HalfLines first={stateOf('first')} second={stateOf('second')} />
          <div className={styles['sides']}>
            {shown.map(({ person, line }) => (
              <div key={person.id} className={styles['line']} data-side={person.side}>
                {line !== null && (
                  <>
                    <h2 className={styles['of']}>
                      <FormattedMessage id="today.line.of" values={{ name: person.name }} />
                    </h2>
                    <p className={styles['theirWords']} dir="auto">
                      {line.text}
                    </p>
                  </>
                )}
              </div>
            ))}
          </div>
        </div>
      )}
      <p className={styles['together']}>
        <FormattedMessage id="today.line.together" />
      </p>
    </>
  );
};

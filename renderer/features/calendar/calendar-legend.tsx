import { useSession } from '#renderer/session/session-context.tsx';
import { Legend } from './grid/legend.tsx';
import { TermsLine } from './terms/terms-line.tsx';
import styles from './calendar-view.module.css';

/** How plans are drawn, and under it what two agreed for them. */
export const CalendarLegend = () => {
  const { me, people } = useSession();
  const nameOn = (side: 'first' | 'second') =>
    people.find((person) => person.side === side)?.name ?? null;
  return (
    <div className={styles['says']}>
      <Legend first={nameOn('first')} second={nameOn('second')} hasPrivate={me !== null} />
      <TermsLine />
    </div>
  );
};

import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { LineDraft } from '#shared/domain/today/commands.ts';
import { todayPage, todayProjection } from '#shared/domain/today/projection.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { listEarlierLines, todayRoom } from './lines.ts';
import styles from './today.module.css';

/** Lines of this month and the last. Only what was written: no calendar of days, no gaps, no count (S11). */
export const EarlierLines = () => {
  const { people } = useSession();
  const today = useToday();
  const dayWords = useDayWords();
  const [isOpen, setOpen] = useState(false);
  const drafts = useDrafts<LineDraft>(todayRoom);
  const thisMonth = useItems(todayProjection, todayPage(today)) ?? [];
  const lastDay = addDays(`${today.slice(0, 8)}01`, -1);
  const lastMonth = useItems(todayProjection, todayPage(lastDay)) ?? [];
  const lines = listEarlierLines([...thisMonth, ...lastMonth], drafts, today);
  if (lines.length === 0) return null;
  return (
    <section className={styles['earlier']}>
      <Button kind="plain" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? (
          <FormattedMessage id="today.history.hide" />
        ) : (
          <FormattedMessage id="today.history.show" />
        )}
      </Button>
      {isOpen && (
        <>
          <ul className={styles['history']}>
            {lines.map((line) => {
              const author = people.find((person) => person.id === line.author);
              return (
                <li key={line.id} className={styles['past']} data-side={author?.side}>
                  <p className={styles['pastOf']}>
                    {dayWords(line.day)}
                    {', '}
                    {author === undefined ? (
                      <FormattedMessage id="today.history.only-you" />
                    ) : (
                      author.name
                    )}
                  </p>
                  <p className={styles['pastWords']} dir="auto">
                    {line.text}
                  </p>
                </li>
              );
            })}
          </ul>
          <Note>
            <FormattedMessage id="today.history.note" />
          </Note>
        </>
      )}
    </section>
  );
};

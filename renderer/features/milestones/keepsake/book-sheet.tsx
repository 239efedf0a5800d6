import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { toBook } from '#shared/domain/milestones/book.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import board from '../milestones.module.css';
import { BookPaper } from './book-paper.tsx';
import styles from './keepsake.module.css';

interface BookSheetProps {
  readonly milestones: readonly Milestone[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Which milestones go into the book. */
export const BookSheet = ({ milestones, isOpen, onClose }: BookSheetProps) => {
  const { me, partner } = useSession();
  const { formatMessage } = useIntl();
  const dayWords = useDayWords();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [isLaidOut, setIsLaidOut] = useState(false);
  const all = toBook(milestones, me?.id ?? null);
  const chapters = all.filter(({ id }) => !without.has(id));
  const choose = (id: string, isIn: boolean) => {
    const next = new Set(without);
    if (isIn) next.delete(id);
    else next.add(id);
    setWithout(next);
  };
  if (isLaidOut && isOpen) {
    return <BookPaper chapters={chapters} onClose={() => setIsLaidOut(false)} />;
  }
  return (
    <Sheet isOpen={isOpen} onClose={onClose} label={formatMessage({ id: 'milestones.book.title' })}>
      <h2 className={styles['sheetTitle']}>
        <FormattedMessage id="milestones.book.title" />
      </h2>
      <p className={styles['why']}>
        <FormattedMessage id="milestones.book.why" />
      </p>
      <div className={styles['chapters']}>
        {all.map(({ id, title, on }) => (
          <CheckBox
            key={id}
            label={<bdi>{title}</bdi>}
            hint={dayWords(on)}
            checked={!without.has(id)}
            onChange={(isIn) => choose(id, isIn)}
          />
        ))}
      </div>
      <Note>
        {partner === null ? (
          <FormattedMessage id="milestones.book.both" />
        ) : (
          <FormattedMessage id="milestones.book.words" values={{ partner: partner.name }} />
        )}
      </Note>
      <div className={board['acts']}>
        <Button kind="primary" disabled={chapters.length === 0} onClick={() => setIsLaidOut(true)}>
          <FormattedMessage id="milestones.book.lay-out" />
        </Button>
        <Button onClick={onClose}>
          <FormattedMessage id="milestones.slip.close" />
        </Button>
      </div>
    </Sheet>
  );
};

import { FormattedMessage } from 'react-intl';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { allRooms } from './rooms.tsx';
import type { Place } from '#renderer/ui/navigation.ts';
import styles from './text-page.module.css';
import { useMargins } from './use-margins.ts';

interface NotYetHereProps {
  readonly place: Place;
}

/** A room that comes in a later version: what it will be for, said honestly, and nothing to press. */
export const NotYetHere = ({ place }: NotYetHereProps) => {
  const margins = useMargins();
  const room = allRooms.find((candidate) => candidate.place === place);
  if (room === undefined) return null;
  return (
    <PageWithMargins {...margins} top="open">
      <PageTitle kicker={<FormattedMessage id="app.later.kicker" />}>{room.name}</PageTitle>
      <div className={styles['section']}>
        <p className={styles['lead']}>{room.purpose}</p>
        <Note>
          <FormattedMessage id="app.later.note" />
        </Note>
      </div>
    </PageWithMargins>
  );
};

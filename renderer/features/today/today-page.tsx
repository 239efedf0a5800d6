import { lazy, Suspense, useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { useNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { PageSection, PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { hourToDayPart, type DayPart } from './day-part.ts';
import { DayLines } from './day-lines.tsx';
import { DayIdeas } from './ideas/day-ideas.tsx';
import { todayRoom } from './lines.ts';
import { MissedSlip } from './missed-slip.tsx';
import { PauseSlip } from './pause-slip.tsx';
import styles from './today.module.css';
import { TogetherLines } from './together-lines.tsx';
import { useSharedPause } from './use-shared-pause.ts';
import { WaitingSlip } from './waiting-slip.tsx';
import { WhatsOnSection } from './whats-on-section.tsx';

/** Drawn after the page stands: it reads the lines of up to three years. */
const DailyHistory = lazy(() =>
  import('./history/daily-history.tsx').then((loaded) => ({ default: loaded.DailyHistory })),
);

const partIds = {
  morning: 'today.part.morning',
  midday: 'today.part.midday',
  afternoon: 'today.part.afternoon',
  evening: 'today.part.evening',
  night: 'today.part.night',
} as const satisfies Record<DayPart, string>;

/** Said on the first days, while there is nothing yet to show what a line is. */
const FirstLine = () => (
  <div className={styles['teaches']}>
    <p>
      <FormattedMessage id="today.first.text" />
    </p>
    <Note>
      <FormattedMessage id="today.first.source" />
    </Note>
    <figure>
      <figcaption>
        <FormattedMessage id="today.first.example" />
      </figcaption>
      <blockquote>
        <FormattedMessage id="today.first.example.text" />
      </blockquote>
    </figure>
  </div>
);

/** Today: what is on, what lies there for me, one line, and leave to stop. */
export const TodayPage = () => {
  const session = useSession();
  const intl = useIntl();
  const now = useNow();
  const pause = useSharedPause();
  const hasLines = useDrafts(todayRoom).some((draft) => draft.kind === 'line');
  const [first, second] = session.people;
  const weekday = intl.formatDate(now, { weekday: 'long' });
  const isOnOnesOwn = !session.shared;
  const [isWriting, setWriting] = useState(false);
  return (
    <PageWithMargins
      first={{ name: first?.name ?? '' }}
      second={second === undefined ? { state: 'kept' } : { name: second.name }}
      top="open"
    >
      <PageSection right={isOnOnesOwn ? <FormattedMessage id="today.margin.alone" /> : null}>
        <PageTitle kicker={<FormattedDate value={now} day="numeric" month="long" />}>
          <FormattedMessage id={partIds[hourToDayPart(now.getHours())]} values={{ weekday }} />
        </PageTitle>
      </PageSection>
      <WhatsOnSection />
      {pause === null && <MissedSlip />}
      {pause === null ? <WaitingSlip /> : <PauseSlip pause={pause} />}
      {session.mode === 'together' ? <TogetherLines /> : <DayLines onWriting={setWriting} />}
      {isOnOnesOwn && !hasLines && <FirstLine />}
      <Suspense fallback={<div className={styles['treesToCome']} />}>
        <DailyHistory isWriting={isWriting} />
      </Suspense>
      {pause === null && <DayIdeas />}
      <div className={styles['enough']}>
        <Button onClick={() => void session.lock('asked')}>
          <FormattedMessage id="today.enough" />
        </Button>
        <Note>
          <FormattedMessage id="today.enough.note" />
        </Note>
      </div>
    </PageWithMargins>
  );
};

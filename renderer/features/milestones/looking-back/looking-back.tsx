import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { systemZone, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useQuietDay } from '#renderer/session/use-quiet-day.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { withdrawGratitude } from '#shared/domain/gratitude/commands.ts';
import { aYearAgo, isCelebrated, timeline } from '#shared/domain/milestones/timeline.ts';
import { ActOutcome } from '../board/act-outcome.tsx';
import type { Board } from '../board/use-board.ts';
import type { Moments } from '../celebration/use-moments.ts';
import { BookSheet } from '../keepsake/book-sheet.tsx';
import board from '../milestones.module.css';
import { JarForm } from './jar-form.tsx';
import { OwnNotes } from './own-notes.tsx';
import { QuietDaysForm } from './quiet-days-form.tsx';
import { RememberedMilestone, SeasonSection } from './season-section.tsx';
import { useJar } from './use-jar.ts';
import styles from './looking-back.module.css';

interface LookingBackProps {
  readonly milestones: Board['milestones'];
  readonly moments: Moments;
  readonly onBack: () => void;
}

const none: readonly never[] = [];

/** Season by season, what both celebrated and what lies in the jar. */
export const LookingBack = ({ milestones = none, moments, onBack }: LookingBackProps) => {
  const { me, people } = useSession();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const today = useToday();
  const isQuiet = useQuietDay();
  const jar = useJar();
  const [form, setForm] = useState<'jar' | 'quiet' | null>(null);
  const [isBook, setIsBook] = useState(false);
  const seasons = timeline(milestones, jar.notes, systemZone());
  const yearAgo = isQuiet ? null : aYearAgo(milestones, today);
  const marginOf = (side: 'first' | 'second') => {
    const person = people.find((each) => each.side === side);
    return person === undefined ? null : { name: person.name };
  };
  const toggle = (what: 'jar' | 'quiet') => setForm(form === what ? null : what);
  return (
    <PageWithMargins first={marginOf('first')} second={marginOf('second')}>
      <PageTitle kicker={<FormattedMessage id="milestones.title" />}>
        <FormattedMessage id="milestones.back.title" />
      </PageTitle>
      <div className={board['acts']}>
        <Button onClick={onBack}>
          <FormattedMessage id="milestones.back.board" />
        </Button>
        {me !== null && (
          <>
            <Button onClick={() => toggle('jar')}>
              <FormattedMessage id="milestones.jar.add" />
            </Button>
            <Button kind="plain" onClick={() => toggle('quiet')}>
              <FormattedMessage id="milestones.quiet.open" />
            </Button>
          </>
        )}
        {milestones.some(isCelebrated) && (
          <Button kind="plain" onClick={() => setIsBook(true)}>
            <FormattedMessage id="milestones.book.open" />
          </Button>
        )}
      </div>
      <BookSheet milestones={milestones} isOpen={isBook} onClose={() => setIsBook(false)} />
      {form === 'jar' && <JarForm onDone={() => setForm(null)} />}
      {form === 'quiet' && <QuietDaysForm onDone={() => setForm(null)} />}
      <ActOutcome refusal={refusal} saved={saved} />
      <OwnNotes notes={jar.drafts} />
      {yearAgo !== null && (
        <aside className={styles['yearAgo']}>
          <h2 className={styles['meta']}>
            <FormattedMessage id="milestones.back.year-ago" />
          </h2>
          <RememberedMilestone milestone={yearAgo} moments={moments} />
        </aside>
      )}
      {seasons.length === 0 ? (
        <p className={styles['empty']}>
          <FormattedMessage id="milestones.back.empty" />
        </p>
      ) : (
        seasons.map((season) => (
          <SeasonSection
            key={season.season.order}
            of={season}
            moments={moments}
            onTakeOut={(note) => void act(withdrawGratitude(contextOf(), note))}
          />
        ))
      )}
    </PageWithMargins>
  );
};

import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#renderer/i18n/message-id.ts';
import { useNow, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useQuietDay } from '#renderer/session/use-quiet-day.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { hourToDayPart } from '../day-part.ts';
import { todayRoom } from '../lines.ts';
import styles from './ideas.module.css';
import { forOneself, gestures, ideaOf, partings, reunions, ritualOf } from './ideas.ts';

/** Its being there says that this person would rather not see ideas; nothing is in it. */
const awayKind = 'ideas-away';

interface IdeaProps {
  readonly kicker: ReactNode;
  readonly ids: readonly [MessageId, ...MessageId[]];
  readonly step: number;
}

const Idea = ({ kicker, ids, step }: IdeaProps) => {
  const today = useToday();
  return (
    <div className={styles['idea']}>
      <h3 className={styles['kicker']}>{kicker}</h3>
      <p className={styles['words']} aria-live="polite">
        <FormattedMessage id={ideaOf(ids, today, step)} />
      </p>
    </div>
  );
};

/** A way to part or to meet again, and a gesture; for one alone, something for oneself. All of it optional. */
export const DayIdeas = () => {
  const { shared, drafts } = useSession();
  const part = hourToDayPart(useNow().getHours());
  const [step, setStep] = useState(0);
  const isQuiet = useQuietDay();
  const away = useDrafts(todayRoom).find((draft) => draft.kind === awayKind);
  if (isQuiet) return null;
  if (away !== undefined) {
    return (
      <div className={styles['away']}>
        <Button kind="plain" size="small" onClick={() => void drafts?.erase(away.id)}>
          <FormattedMessage id="today.idea.show" />
        </Button>
      </div>
    );
  }
  const isParting = ritualOf(part) === 'parting';
  return (
    <section className={styles['ideas']} aria-labelledby="today-ideas">
      <h2 id="today-ideas" className={styles['title']}>
        <FormattedMessage id="today.idea.title" />
      </h2>
      <div className={styles['pair']}>
        {shared && (
          <Idea
            kicker={
              isParting ? (
                <FormattedMessage id="today.idea.parting" />
              ) : (
                <FormattedMessage id="today.idea.reunion" />
              )
            }
            ids={isParting ? partings : reunions}
            step={step}
          />
        )}
        <Idea
          kicker={
            shared ? (
              <FormattedMessage id="today.idea.gesture" />
            ) : (
              <FormattedMessage id="today.idea.own" />
            )
          }
          ids={shared ? gestures : forOneself}
          step={step}
        />
      </div>
      <Note>
        <FormattedMessage id="today.idea.note" />
      </Note>
      <div className={styles['actions']}>
        <Button size="small" onClick={() => setStep(step + 1)}>
          <FormattedMessage id="today.idea.another" />
        </Button>
        {drafts !== null && (
          <Button
            kind="plain"
            size="small"
            onClick={() => void drafts.save({ room: todayRoom, kind: awayKind, body: {} })}
          >
            <FormattedMessage id="today.idea.away" />
          </Button>
        )}
      </div>
    </section>
  );
};

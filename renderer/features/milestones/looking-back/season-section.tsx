import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import type { Gratitude } from '#shared/domain/gratitude/fold.ts';
import type { Celebrated, SeasonOfTwo } from '#shared/domain/milestones/timeline.ts';
import { SettlingThread } from '../celebration/settling-thread.tsx';
import type { Moments } from '../celebration/use-moments.ts';
import { CardPhoto } from '../photos/card-photo.tsx';
import styles from './looking-back.module.css';

interface EntryProps {
  readonly milestone: Celebrated;
  readonly moments: Moments;
}

/** One milestone, as it is remembered: the photo, the words, what each saw, what helped. */
export const RememberedMilestone = ({ milestone, moments }: EntryProps) => {
  const { people } = useSession();
  const dayWords = useDayWords();
  const [photo] = milestone.photos.shown;
  const helped = milestone.reflections.at(-1);
  const { moment } = moments;
  return (
    <article className={styles['entry']}>
      <div className={styles['entryThread']}>
        {moment?.id === milestone.id && moment.size !== 'big' ? (
          <SettlingThread hasLeaves={moment.size === 'small'} onEnd={() => moments.end()} />
        ) : (
          <CardThread kind="both" />
        )}
      </div>
      {photo !== undefined && (
        <div className={styles['photo']}>
          <CardPhoto photo={photo} />
        </div>
      )}
      <div className={styles['words']}>
        <h3 className={styles['entryTitle']} dir="auto">
          {milestone.title}
        </h3>
        {milestone.noticed.map((each) => (
          <p
            key={each.person}
            className={styles['voice']}
            data-side={people.find(({ id }) => id === each.person)?.side}
            dir="auto"
          >
            {each.words}
          </p>
        ))}
        <p className={styles['meta']}>
          {dayWords(milestone.celebratedOn)}
          {helped !== undefined && (
            <>
              {'. '}
              <FormattedMessage id="milestones.card.helped" values={{ text: helped.whatHelped }} />
            </>
          )}
        </p>
        <Button kind="plain" size="small" onClick={() => moments.play(milestone)}>
          <FormattedMessage id="milestones.slip.once-more" />
        </Button>
      </div>
    </article>
  );
};

interface JarNotesProps {
  readonly notes: readonly Gratitude[];
  readonly onTakeOut: (note: Gratitude) => void;
}

/** What each put into the jar, on their own side. */
const JarNotes = ({ notes, onTakeOut }: JarNotesProps) => {
  const { people, me } = useSession();
  const dayWords = useDayWords();
  return (
    <ul className={styles['jar']}>
      {notes.map((note) => {
        const person = people.find(({ id }) => id === note.author);
        return (
          <li key={note.id} data-side={person?.side}>
            <p dir="auto">{note.words}</p>
            <div className={styles['noteFoot']}>
              <span className={styles['meta']}>
                {person?.name}, {dayWords(note.on)}
              </span>
              {note.author === me?.id && (
                <Button kind="plain" size="small" onClick={() => onTakeOut(note)}>
                  <FormattedMessage id="milestones.jar.take-out" />
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};

interface SeasonSectionProps {
  readonly of: SeasonOfTwo;
  readonly moments: Moments;
  readonly onTakeOut: (note: Gratitude) => void;
}

/** One season: what both celebrated in it, and what lies in the jar. */
export const SeasonSection = ({ of, moments, onTakeOut }: SeasonSectionProps) => {
  const { formatMessage } = useIntl();
  const { name } = of.season;
  const year = String(of.season.year);
  const next = String(of.season.year + 1);
  const names = {
    spring: formatMessage({ id: 'milestones.season.spring' }, { year }),
    summer: formatMessage({ id: 'milestones.season.summer' }, { year }),
    autumn: formatMessage({ id: 'milestones.season.autumn' }, { year }),
    winter: formatMessage({ id: 'milestones.season.winter' }, { year, next }),
  } as const;
  return (
    <section className={styles['season']}>
      <h2 className={styles['seasonTitle']}>{names[name]}</h2>
      {of.milestones.map((milestone) => (
        <RememberedMilestone key={milestone.id} milestone={milestone} moments={moments} />
      ))}
      {of.gratitude.length > 0 && (
        <>
          <div className={styles['thread']}>
            <CardThread kind="either" />
          </div>
          <p className={styles['meta']}>
            <FormattedMessage id="milestones.jar.in" />
          </p>
          <JarNotes notes={of.gratitude} onTakeOut={onTakeOut} />
        </>
      )}
    </section>
  );
};

import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { m, pauseLight, transitions } from '#renderer/design/motion.tsx';
import { useSession } from '#renderer/session/session-context.tsx';
import { PartedThread } from '#renderer/ui/thread/parted-thread.tsx';
import { PauseControls } from './pause-controls.tsx';
import styles from './pause.module.css';
import { BackAt, InWords } from './until-words.tsx';
import type { ShownPause } from './use-current-pause.ts';
import type { PauseActs } from './use-pause-acts.ts';

interface PauseRunningProps {
  readonly pause: ShownPause;
  readonly acts: PauseActs;
}

/** The words come once the light has begun to fall, and go before it rises. */
const words = {
  initial: { opacity: 0 },
  animate: { opacity: 1, transition: pauseLight.words },
  exit: { opacity: 0, transition: transitions.medium },
} as const;

/** What both see during a pause: when it ends, what is welcome, and each thread lying where it fell. */
export const PauseRunning = ({ pause, acts }: PauseRunningProps) => {
  const { me, people, shared } = useSession();
  const [isEditing, setEditing] = useState(false);
  const starter = people.find((person) => person.id === pause.starter);
  const other = people.find((person) => person.id !== pause.starter);
  const isMine = me !== null && pause.starter === me.id;
  const onTheLeft = starter?.side !== 'second';
  return (
    <div className={styles['running']}>
      <m.header className={styles['head']} {...words}>
        <p className={styles['kicker']}>
          {isMine ? (
            <FormattedMessage id="pause.running.mine" />
          ) : (
            <FormattedMessage id="pause.running.theirs" values={{ name: starter?.name ?? '' }} />
          )}
        </p>
        <h1 tabIndex={-1} className={styles['back']}>
          <BackAt until={pause.until} zone={pause.zone} />
        </h1>
        <p className={styles['inWords']}>
          <InWords until={pause.until} zone={pause.zone} />
        </p>
      </m.header>
      <div className={styles['threads']}>
        <PartedThread hasSecond={shared} />
      </div>
      <m.div className={styles['voices']} data-mirrored={onTheLeft ? undefined : true} {...words}>
        <div className={styles['voice']} data-side={starter?.side ?? 'first'}>
          {pause.welcome !== null && (
            <>
              <p className={styles['name']}>{starter?.name}</p>
              <p>
                <FormattedMessage id="pause.running.welcome" values={{ what: pause.welcome }} />
              </p>
            </>
          )}
        </div>
        <div className={styles['voice']} data-side={other?.side ?? 'second'}>
          {pause.answered && (
            <>
              <p className={styles['name']}>{other?.name}</p>
              <p className={styles['here']}>
                <FormattedMessage id="pause.running.here.said" />
              </p>
            </>
          )}
        </div>
      </m.div>
      <m.div className={styles['act']} {...words}>
        <PauseControls
          pause={pause}
          acts={acts}
          isEditing={isEditing}
          onEdit={setEditing}
          starter={starter?.name ?? ''}
        />
      </m.div>
      <m.p className={styles['foot']} {...words}>
        {pause.shared === null ? (
          <FormattedMessage id="pause.running.private" />
        ) : (
          <FormattedMessage id="pause.running.silent" />
        )}
      </m.p>
    </div>
  );
};

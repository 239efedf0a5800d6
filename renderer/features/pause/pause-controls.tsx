import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { LengthChoice } from './length-choice.tsx';
import styles from './pause.module.css';
import type { ShownPause } from './use-current-pause.ts';
import type { Actor, ActOutcome, PauseActs } from './use-pause-acts.ts';
import { WhoActs } from './who-acts.tsx';

interface PauseControlsProps {
  readonly pause: ShownPause;
  readonly acts: PauseActs;
  readonly starter: string;
  readonly isEditing: boolean;
  onEdit(isEditing: boolean): void;
}

/** S34: only whoever began a pause ends or lengthens it; the other may say one sentence, once. */
export const PauseControls = ({ pause, acts, starter, isEditing, onEdit }: PauseControlsProps) => {
  const { mode, me } = useSession();
  const isTogether = mode === 'together';
  const isStarters = isTogether || me?.id === pause.starter;
  const [actor, setActor] = useState<Actor>({ person: pause.starter, passphrase: '' });
  const [minutes, setMinutes] = useState<number | null>(20);
  const [outcome, setOutcome] = useState<ActOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const by = isTogether ? actor : null;

  const act = async (doing: Promise<ActOutcome>) => {
    setBusy(true);
    const done = await doing;
    setBusy(false);
    setOutcome(done);
    if (done === 'done') onEdit(false);
  };

  if (!isStarters) {
    if (pause.answered) return <div className={styles['controls']} />;
    return (
      <div className={styles['controls']}>
        <Button isBusy={isBusy} onClick={() => void act(acts.answer(pause, null))}>
          <FormattedMessage id="pause.running.here" />
        </Button>
        <Note>
          <FormattedMessage id="pause.running.here.note" values={{ name: starter }} />
        </Note>
        {outcome === 'failed' && <Failed />}
      </div>
    );
  }
  return (
    <div className={styles['controls']}>
      {isTogether && (
        <div className={styles['actor']}>
          <WhoActs
            actor={actor}
            onChange={setActor}
            only={pause.starter}
            isWrong={outcome === 'wrong-passphrase'}
          />
        </div>
      )}
      {isEditing ? (
        <div className={styles['longer']}>
          <LengthChoice direction="across" onChange={setMinutes} />
          <div className={styles['buttons']}>
            <Button
              kind="primary"
              isBusy={isBusy}
              disabled={minutes === null}
              onClick={() => {
                if (minutes !== null) void act(acts.extend(pause, minutes, by));
              }}
            >
              <FormattedMessage id="pause.running.longer" />
            </Button>
            <Button onClick={() => onEdit(false)}>
              <FormattedMessage id="pause.running.longer.not" />
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles['buttons']}>
          <Button kind="primary" isBusy={isBusy} onClick={() => void act(acts.end(pause, by))}>
            <FormattedMessage id="pause.running.back" />
          </Button>
          <Button onClick={() => onEdit(true)}>
            <FormattedMessage id="pause.running.longer" />
          </Button>
        </div>
      )}
      {outcome === 'failed' && <Failed />}
    </div>
  );
};

const Failed = () => (
  <ErrorNote>
    <FormattedMessage id="pause.failed" />
  </ErrorNote>
);

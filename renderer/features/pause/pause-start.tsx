import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { PAUSE_WELCOME_CHARACTERS } from '#shared/domain/pause/kinds.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { LengthChoice } from './length-choice.tsx';
import styles from './pause.module.css';
import type { Actor, ActOutcome, PauseActs } from './use-pause-acts.ts';
import { WhoActs } from './who-acts.tsx';

interface PauseStartProps {
  readonly acts: PauseActs;
}

/** Asking for quiet: how long, what is welcome meanwhile, and who will see it, before it begins. */
export const PauseStart = ({ acts }: PauseStartProps) => {
  const { mode, me, partner, people, shared } = useSession();
  const [minutes, setMinutes] = useState<number | null>(20);
  const { words: welcome, write, forget } = useKeptWords('pause', '');
  const [actor, setActor] = useState<Actor>({ person: people[0]?.id ?? '', passphrase: '' });
  const [outcome, setOutcome] = useState<ActOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isTogether = mode === 'together';
  const other = isTogether ? people.find((person) => person.id !== actor.person) : partner;
  const [first, second] = people;

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (minutes === null || welcome.length > PAUSE_WELCOME_CHARACTERS || isBusy) return;
    setBusy(true);
    const came = await acts.start(minutes, welcome, isTogether ? actor : null);
    if (came === 'done') forget();
    setOutcome(came);
    setBusy(false);
  };

  return (
    <PageWithMargins
      first={{ name: first?.name ?? me?.name ?? '' }}
      second={second === undefined ? { state: 'kept' } : { name: second.name }}
    >
      <PageTitle kicker={<FormattedMessage id="pause.title" />}>
        <FormattedMessage id="pause.start.title" />
      </PageTitle>
      <p className={styles['lead']}>
        <FormattedMessage id="pause.start.lead" />
      </p>
      <p className={styles['source']}>
        <FormattedMessage id="pause.start.source" />
      </p>
      <form className={styles['form']} onSubmit={(event) => void begin(event)} noValidate>
        <LengthChoice onChange={setMinutes} />
        <TextArea
          label={<FormattedMessage id="pause.start.welcome" />}
          hint={<FormattedMessage id="pause.start.welcome.hint" />}
          value={welcome}
          onChange={write}
          limit={PAUSE_WELCOME_CHARACTERS}
          error={outcome === 'unreadable' && <FormattedMessage id="ui.text-broken" />}
          voice="clause"
        />
        {isTogether && (
          <>
            <Note>
              <FormattedMessage id="pause.start.together" />
            </Note>
            <WhoActs actor={actor} onChange={setActor} isWrong={outcome === 'wrong-passphrase'} />
          </>
        )}
        {outcome === 'failed' && (
          <ErrorNote>
            <FormattedMessage id="pause.failed" />
          </ErrorNote>
        )}
        <div className={styles['begin']}>
          <Actions>
            <Button kind="primary" type="submit" isBusy={isBusy} disabled={minutes === null}>
              <FormattedMessage id="pause.start.do" />
            </Button>
          </Actions>
          <Note>
            {shared ? (
              <FormattedMessage id="pause.start.sees" values={{ partner: other?.name ?? '' }} />
            ) : (
              <FormattedMessage id="pause.start.only" />
            )}
          </Note>
          <Note>
            <FormattedMessage id="pause.start.stays" />
          </Note>
        </div>
      </form>
    </PageWithMargins>
  );
};

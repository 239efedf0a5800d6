import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts } from '#renderer/session/session-context.tsx';
import type { Person } from '#renderer/session/session-types.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { NewWords } from './new-words.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

interface RecoverySectionProps {
  readonly me: Person;
}

/** Whether this person has a key, read from the keyring; null for the moment before. */
const useHasKey = (me: Person, round: number): boolean | null => {
  const accounts = useAccounts();
  const [hasKey, setHasKey] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void accounts.loadKeyring().then((people) => {
      if (!current) return;
      setHasKey(people?.find((person) => person.id === me.id)?.hasRecoveryKey ?? false);
    });
    return () => {
      current = false;
    };
  }, [accounts, me.id, round]);
  return hasKey;
};

/** A recovery key, made or made anew. The passphrase is asked for: an open screen isn't a proof of who sits there. */
export const RecoverySection = ({ me }: RecoverySectionProps) => {
  const accounts = useAccounts();
  const [round, setRound] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<'wrong' | 'failed' | null>(null);
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [isMaking, setMaking] = useState(false);
  const hasKey = useHasKey(me, round);

  const make = async () => {
    setMaking(true);
    const outcome = await accounts.makeRecoveryKey(me.id, passphrase);
    setMaking(false);
    if (outcome.status === 'made') {
      setWords(outcome.words);
      setAsking(false);
      setPassphrase('');
      setTrouble(null);
      setRound(round + 1);
    } else setTrouble(outcome.status === 'wrong-passphrase' ? 'wrong' : 'failed');
  };

  const shown = () => {
    if (words !== null) {
      return <NewWords words={words} name={me.name} onDone={() => setWords(null)} />;
    }
    if (isAsking) {
      return (
        <form
          className={styles['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <PassphraseField
            label={<FormattedMessage id="settings.recovery.confirm" />}
            value={passphrase}
            autoFocus
            onChange={(typed) => {
              setPassphrase(typed);
              setTrouble(null);
            }}
            error={trouble === 'wrong' && <FormattedMessage id="settings.recovery.wrong" />}
          />
          {trouble === 'failed' && (
            <ErrorNote>
              <FormattedMessage id="settings.recovery.failed" />
            </ErrorNote>
          )}
          <div className={styles['row']}>
            <Button kind="primary" type="submit" isBusy={isMaking}>
              <FormattedMessage id="settings.recovery.do" />
            </Button>
            <Button onClick={() => setAsking(false)}>
              <FormattedMessage id="settings.cancel" />
            </Button>
          </div>
        </form>
      );
    }
    return (
      <>
        <Note>
          {hasKey === true && <FormattedMessage id="settings.recovery.has" />}
          {hasKey === false && <FormattedMessage id="settings.recovery.none" />}
        </Note>
        <Button onClick={() => setAsking(true)}>
          {hasKey === true ? (
            <FormattedMessage id="settings.recovery.again" />
          ) : (
            <FormattedMessage id="settings.recovery.make" />
          )}
        </Button>
      </>
    );
  };
  return (
    <SettingsSection title={<FormattedMessage id="settings.recovery" />}>{shown()}</SettingsSection>
  );
};

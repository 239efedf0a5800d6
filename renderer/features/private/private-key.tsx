import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import { useAccounts, useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { RecoveryKeep } from '#renderer/ui/secrets/recovery-keep.tsx';
import styles from './private.module.css';

interface PrivateKeyProps {
  readonly hasKey: boolean;
}

/** Private's own optional recovery key: apart from the other one, so that either can be given away alone. */
export const PrivateKey = ({ hasKey }: PrivateKeyProps) => {
  const accounts = useAccounts();
  const { me } = useSession();
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const make = async () => {
    const outcome = await accounts.setPrivateRecovery(true);
    setFailed(outcome.status !== 'made');
    if (outcome.status === 'made') setWords(outcome.words);
  };

  return (
    <section className={styles['key']}>
      <h2>
        <FormattedMessage id="private.key" />
      </h2>
      <Note>
        <FormattedMessage id="private.key.text" />
      </Note>
      {words === null ? (
        <Button size="small" onClick={() => void make()}>
          {hasKey ? (
            <FormattedMessage id="private.key.replace" />
          ) : (
            <FormattedMessage id="private.key.make" />
          )}
        </Button>
      ) : (
        <>
          <RecoveryKeep
            words={words}
            name={me?.name ?? ''}
            opens="private"
            shell={{
              saveText: (name, text) => getPlatform().saveText(name, text),
              print: () => getPlatform().print('printer'),
              randomBytes,
            }}
          />
          <Button onClick={() => setWords(null)}>
            <FormattedMessage id="private.key.done" />
          </Button>
        </>
      )}
      {hasFailed && (
        <ErrorNote>
          <FormattedMessage id="private.key.failed" />
        </ErrorNote>
      )}
    </section>
  );
};

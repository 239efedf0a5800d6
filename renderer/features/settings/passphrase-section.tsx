import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts } from '#renderer/session/session-context.tsx';
import type { Person } from '#renderer/session/session-types.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { ChangePassphrase, type ChangeOutcome } from '#renderer/ui/secrets/change-passphrase.tsx';
import { NewWords } from './new-words.tsx';
import { SettingsSection } from './settings-section.tsx';

interface PassphraseSectionProps {
  readonly me: Person;
}

interface Changed {
  readonly words: readonly string[] | null;
  readonly privateWords: readonly string[] | null;
  readonly privateChanged: boolean;
}

export const PassphraseSection = ({ me }: PassphraseSectionProps) => {
  const accounts = useAccounts();
  const [isOpen, setOpen] = useState(false);
  const [changed, setChanged] = useState<Changed | null>(null);

  const change = async (current: string, next: string): Promise<ChangeOutcome> => {
    const outcome = await accounts.changePassphrase(current, next);
    if (outcome.status !== 'changed') {
      return outcome.status === 'wrong-passphrase' ? 'wrong-passphrase' : 'failed';
    }
    setOpen(false);
    setChanged({
      words: outcome.recoveryWords,
      privateWords: outcome.privateRecoveryWords,
      privateChanged: outcome.privateChanged,
    });
    return 'changed';
  };

  const shown = () => {
    if (isOpen) {
      return <ChangePassphrase name={me.name} change={change} onCancel={() => setOpen(false)} />;
    }
    return (
      <>
        <Note>
          <FormattedMessage id="settings.passphrase.text" />
        </Note>
        <Button onClick={() => setOpen(true)}>
          <FormattedMessage id="settings.passphrase.change" />
        </Button>
      </>
    );
  };
  return (
    <SettingsSection title={<FormattedMessage id="settings.passphrase" />}>
      {changed === null ? (
        shown()
      ) : (
        <>
          <p role="status">
            <FormattedMessage id="settings.passphrase.done" />{' '}
            {!changed.privateChanged && <FormattedMessage id="settings.passphrase.private-kept" />}
          </p>
          {changed.words !== null && (
            <NewWords
              words={changed.words}
              name={me.name}
              onDone={() => setChanged({ ...changed, words: null })}
            />
          )}
          {changed.words === null && changed.privateWords !== null && (
            <>
              <p>
                <FormattedMessage id="settings.passphrase.private-words" />
              </p>
              <NewWords
                words={changed.privateWords}
                name={me.name}
                opens="private"
                onDone={() => setChanged({ ...changed, privateWords: null })}
              />
            </>
          )}
        </>
      )}
    </SettingsSection>
  );
};

import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../controls/button.tsx';
import { RecoveryCheck } from './recovery-check.tsx';
import { RecoveryGrid } from './recovery-grid.tsx';
import { chooseTwoPlaces, formatRecoveryWords } from './recovery-words.ts';
import styles from './secrets.module.css';

/** What keeping words needs of the shell; features hand in the platform's. */
export interface KeepingShell {
  saveText(suggestedName: string, text: string): Promise<'saved' | 'cancelled' | 'failed'>;
  print(): Promise<'printed' | 'saved' | 'cancelled' | 'failed'>;
  randomBytes(length: number): Uint8Array;
}

const noteIds = {
  everything: 'onboarding.recovery.file.note',
  private: 'onboarding.recovery.private.file.note',
} as const;

const statusIds = {
  saved: 'onboarding.recovery.saved',
  printed: 'onboarding.recovery.printed',
  failed: 'onboarding.recovery.failed',
} as const;

interface RecoveryKeepProps {
  readonly words: readonly string[];
  readonly name: string;
  readonly opens: 'everything' | 'private';
  readonly shell: KeepingShell;
  onKept?(): void;
}

/** The words with what can be done with them: save, print, check two. Writing them down needs nothing. */
export const RecoveryKeep = ({ words, name, opens, shell, onKept }: RecoveryKeepProps) => {
  const intl = useIntl();
  const [status, setStatus] = useState<keyof typeof statusIds | null>(null);
  const [places, setPlaces] = useState<readonly [number, number] | null>(null);

  const note = (outcome: 'saved' | 'printed' | 'cancelled' | 'failed') => {
    setStatus(outcome === 'cancelled' ? null : outcome);
    if (outcome === 'saved' || outcome === 'printed') onKept?.();
  };
  const save = async () => {
    const lines = [
      intl.formatMessage({ id: 'onboarding.recovery.file.title' }, { name }),
      intl.formatMessage({ id: noteIds[opens] }),
    ];
    const file = intl.formatMessage({ id: 'onboarding.recovery.file' });
    note(await shell.saveText(file, formatRecoveryWords(words, lines)));
  };
  const print = async () => note(await shell.print());

  return (
    <div className={styles['keep']}>
      <div>
        <p className={styles['printTitle']}>
          <FormattedMessage id="onboarding.recovery.file.title" values={{ name }} />
        </p>
        <RecoveryGrid words={words} />
      </div>
      <div className={styles['actions']} data-print="no">
        <Button onClick={() => void save()}>
          <FormattedMessage id="onboarding.recovery.save" />
        </Button>
        <Button onClick={() => void print()}>
          <FormattedMessage id="onboarding.recovery.print" />
        </Button>
        {places === null && (
          <Button onClick={() => setPlaces(chooseTwoPlaces((length) => shell.randomBytes(length)))}>
            <FormattedMessage id="onboarding.recovery.check" />
          </Button>
        )}
      </div>
      <p className={styles['status']} role="status" data-print="no">
        {status !== null && <FormattedMessage id={statusIds[status]} />}
      </p>
      {places !== null && <RecoveryCheck words={words} places={places} />}
    </div>
  );
};

import { useEffect, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { TextArea } from '../controls/text-area.tsx';
import { readRecoveryWords, recoveryWordCount } from './recovery-words.ts';
import styles from './secrets.module.css';

interface RecoveryEntryProps {
  readonly value: string;
  onChange(value: string): void;
  readonly error?: ReactNode;
}

/** The word list is fetched with this field only: the lock screen doesn't carry it. */
const useWordlist = (): readonly string[] | null => {
  const [list, setList] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let current = true;
    import('@scure/bip39/wordlists/english.js').then(
      (module) => {
        if (current) setList(module.wordlist);
      },
      // Without the list no slip is named; opening still checks the words.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return list;
};

/** Twelve words as they come: pasted, numbered, in capitals. A slip is named with its nearest word. */
export const RecoveryEntry = ({ value, onChange, error }: RecoveryEntryProps) => {
  const wordlist = useWordlist();
  const reading = wordlist === null ? null : readRecoveryWords(value, wordlist);
  // The word being typed isn't a slip yet.
  const isSettled = /\s$/u.test(value);
  const slip = reading?.unknown.find(
    (unknown) => isSettled || unknown.position < reading.words.length,
  );
  return (
    <div>
      <TextArea
        label={<FormattedMessage id="onboarding.lock.key.label" />}
        hint={<FormattedMessage id="onboarding.lock.key.hint" />}
        value={value}
        onChange={onChange}
        error={error}
        rows={2}
        autoCapitalize="none"
        lang="en"
        dir="ltr"
        translate="no"
      />
      <p className={styles['status']} role="status">
        {reading !== null && slip === undefined && (
          <FormattedMessage
            id="onboarding.lock.key.count"
            values={{ count: Math.min(reading.words.length, recoveryWordCount) }}
          />
        )}
        {slip !== undefined && slip.nearest !== null && (
          <FormattedMessage
            id="onboarding.lock.key.unknown"
            values={{ place: slip.position, typed: slip.typed, nearest: slip.nearest }}
          />
        )}
        {slip?.nearest === null && (
          <FormattedMessage
            id="onboarding.lock.key.unknown-alone"
            values={{ place: slip.position, typed: slip.typed }}
          />
        )}
      </p>
    </div>
  );
};

import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { TextField } from '../controls/text-field.tsx';
import styles from './secrets.module.css';

interface RecoveryCheckProps {
  readonly words: readonly string[];
  /** From 1. */
  readonly places: readonly [number, number];
}

const isSame = (typed: string, word: string | undefined) =>
  typed.trim().normalize('NFKD').toLowerCase() === word;

/** For whoever wants to be sure of what they wrote down. Nothing depends on it. */
export const RecoveryCheck = ({ words, places }: RecoveryCheckProps) => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const isRight = isSame(first, words[places[0] - 1]) && isSame(second, words[places[1] - 1]);
  const isFilled = first.trim() !== '' && second.trim() !== '';
  const place = (which: 0 | 1) => (
    <FormattedMessage id="onboarding.recovery.check.place" values={{ place: places[which] }} />
  );
  return (
    <div className={styles['check']} data-print="no">
      <TextField label={place(0)} value={first} onChange={setFirst} autoCapitalize="none" />
      <TextField label={place(1)} value={second} onChange={setSecond} autoCapitalize="none" />
      <p className={styles['status']} role="status">
        {isFilled && isRight && <FormattedMessage id="onboarding.recovery.check.right" />}
        {isFilled && !isRight && <FormattedMessage id="onboarding.recovery.check.wrong" />}
      </p>
    </div>
  );
};

import type { CSSProperties } from 'react';
import { FormattedMessage } from 'react-intl';
import { guessesToLength, guessesToTime, type GuessingTime } from './passphrase-rules.ts';
import styles from './secrets.module.css';
import { useGuesses } from './use-guesses.ts';

const sentences = {
  moment: 'onboarding.strength.moment',
  minutes: 'onboarding.strength.minutes',
  hours: 'onboarding.strength.hours',
  days: 'onboarding.strength.days',
  months: 'onboarding.strength.months',
  years: 'onboarding.strength.years',
  lifetimes: 'onboarding.strength.lifetimes',
} as const satisfies Record<GuessingTime['unit'], string>;

interface StrengthLineProps {
  readonly passphrase: string;
  readonly name: string;
  readonly id: string;
}

/** How long guessing would take, in words. The thread beside it grows; it never turns red. */
export const StrengthLine = ({ passphrase, name, id }: StrengthLineProps) => {
  const guesses = useGuesses(passphrase, name);
  const time = guesses === null ? null : guessesToTime(guesses);
  const length = guesses === null ? 0 : guessesToLength(guesses);
  return (
    <div className={styles['strength']} id={id}>
      <div className={styles['thread']} aria-hidden="true">
        <div className={styles['grown']} style={{ '--grown': length } as CSSProperties} />
      </div>
      <p className={styles['sentence']} role="status">
        {time !== null && (
          <FormattedMessage
            id={sentences[time.unit]}
            values={{ count: 'count' in time ? time.count : 0 }}
          />
        )}
      </p>
      {time !== null && (
        <p className={styles['basis']}>
          <FormattedMessage id="onboarding.strength.basis" />
        </p>
      )}
    </div>
  );
};

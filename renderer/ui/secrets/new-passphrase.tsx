import { useId, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { PassphraseField } from '../controls/passphrase-field.tsx';
import {
  findPassphraseProblem,
  passphraseCeiling,
  passphraseFloor,
  type PassphraseProblem,
} from './passphrase-rules.ts';
import styles from './secrets.module.css';
import { StrengthLine } from './strength-line.tsx';

const problemIds = {
  empty: 'onboarding.passphrase.empty',
  short: 'onboarding.passphrase.short',
  long: 'onboarding.passphrase.long',
} as const satisfies Record<PassphraseProblem, string>;

interface NewPassphraseProps {
  readonly label?: ReactNode;
  /** Whose it is: a name is the first thing someone close would try. */
  readonly name: string;
  readonly passphrase: string;
  readonly repeat: string;
  onChange(change: { readonly passphrase?: string; readonly repeat?: string }): void;
  /** Says what is missing; before the first try nothing is said but what is too long. */
  readonly isChecked: boolean;
}

export const isNewPassphraseReady = (passphrase: string, repeat: string): boolean =>
  findPassphraseProblem(passphrase) === null && passphrase === repeat;

/** A new passphrase, how strong it is, and the same once more. */
export const NewPassphrase = ({
  label,
  name,
  passphrase,
  repeat,
  onChange,
  isChecked,
}: NewPassphraseProps) => {
  const strengthId = useId();
  const found = findPassphraseProblem(passphrase);
  const problem = isChecked || found === 'long' ? found : null;
  const isDifferent = isChecked && found === null && passphrase !== repeat;
  const limits = { floor: passphraseFloor, ceiling: passphraseCeiling };
  return (
    <div className={styles['fields']}>
      <div>
        <PassphraseField
          label={label ?? <FormattedMessage id="onboarding.passphrase.label" />}
          value={passphrase}
          onChange={(next) => onChange({ passphrase: next })}
          error={problem && <FormattedMessage id={problemIds[problem]} values={limits} />}
          hint={
            passphrase === '' ? (
              <FormattedMessage id="onboarding.passphrase.hint" values={limits} />
            ) : null
          }
        />
        {passphrase !== '' && found !== 'long' && (
          <StrengthLine id={strengthId} passphrase={passphrase} name={name} />
        )}
      </div>
      <PassphraseField
        label={<FormattedMessage id="onboarding.passphrase.repeat" />}
        value={repeat}
        onChange={(next) => onChange({ repeat: next })}
        error={isDifferent && <FormattedMessage id="onboarding.passphrase.different" />}
      />
    </div>
  );
};

import { useState, type InputHTMLAttributes, type Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from './button.tsx';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

type Passed = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'className' | 'style' | 'onChange' | 'value' | 'size' | 'type' | 'id' | 'maxLength'
>;

interface PassphraseFieldProps extends FieldProps, Passed {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Covered until asked; what is shown is never offered to a password manager or a dictionary. */
export const PassphraseField = ({
  label,
  isLabelHidden,
  hint,
  error,
  limit,
  value,
  onChange,
  ...rest
}: PassphraseFieldProps) => {
  const [isShown, setShown] = useState(false);
  const intl = useIntl();
  return (
    <FieldFrame
      label={label}
      isLabelHidden={isLabelHidden ?? false}
      hint={hint}
      error={error}
      length={value.length}
      {...(limit === undefined ? {} : { limit })}
    >
      {(ids) => (
        <div className={styles['withButton']}>
          <input
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            {...rest}
            {...ids}
            type={isShown ? 'text' : 'password'}
            className={styles['input']}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button
            kind="plain"
            size="small"
            aria-pressed={isShown}
            aria-label={intl.formatMessage({ id: 'ui.passphrase.show-label' })}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? (
              <FormattedMessage id="ui.passphrase.hide" />
            ) : (
              <FormattedMessage id="ui.passphrase.show" />
            )}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
};

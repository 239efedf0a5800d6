import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

type Passed = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'className' | 'style' | 'onChange' | 'value' | 'size' | 'id' | 'maxLength'
>;

interface TextFieldProps extends FieldProps, Passed {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** body, or a person's own words in the serif: clause 20 px, title 28 px. */
  readonly voice?: 'body' | 'clause' | 'title';
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line. Text is kept as typed, whatever it is made of. */
export const TextField = ({
  label,
  isLabelHidden,
  hint,
  error,
  limit,
  value,
  onChange,
  voice = 'body',
  ...rest
}: TextFieldProps) => (
  <FieldFrame
    label={label}
    isLabelHidden={isLabelHidden ?? false}
    hint={hint}
    error={error}
    length={value.length}
    {...(limit === undefined ? {} : { limit })}
  >
    {(ids) => (
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        {...rest}
        {...ids}
        className={classNames(styles['input'], styles[voice])}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </FieldFrame>
);

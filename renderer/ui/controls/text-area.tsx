import type { Ref, TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

type Passed = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'className' | 'style' | 'onChange' | 'value' | 'id' | 'maxLength'
>;

interface TextAreaProps extends FieldProps, Passed {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly voice?: 'body' | 'clause' | 'title';
  /** Without its own underline, where a half-line is drawn below it. */
  readonly isBare?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Grows with what is written in it (field-sizing), up to 60 % of the window. */
export const TextArea = ({
  label,
  isLabelHidden,
  hint,
  error,
  limit,
  value,
  onChange,
  voice = 'body',
  isBare = false,
  rows = 1,
  ...rest
}: TextAreaProps) => (
  <FieldFrame
    label={label}
    isLabelHidden={isLabelHidden ?? false}
    hint={hint}
    error={error}
    length={value.length}
    {...(limit === undefined ? {} : { limit })}
  >
    {(ids) => (
      <textarea
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        {...rest}
        {...ids}
        rows={rows}
        className={classNames(
          styles['input'],
          styles['area'],
          styles[voice],
          isBare && styles['bare'],
        )}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </FieldFrame>
);

import type { SelectHTMLAttributes } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './select.module.css';

interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

type Passed = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'className' | 'style' | 'onChange' | 'value' | 'id'
>;

interface SelectProps<V extends string> extends Omit<FieldProps, 'limit'>, Passed {
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** The system's own list, so that it works as people expect on every platform. */
export const Select = <V extends string>({
  label,
  isLabelHidden,
  hint,
  error,
  options,
  value,
  onChange,
  ...rest
}: SelectProps<V>) => (
  <FieldFrame
    label={label}
    isLabelHidden={isLabelHidden ?? false}
    hint={hint}
    error={error}
    length={0}
  >
    {(ids) => (
      <select
        {...rest}
        {...ids}
        className={styles['select']}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
);

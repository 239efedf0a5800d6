import type { ReactNode } from 'react';
import styles from './check-box.module.css';

interface CheckBoxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly isDisabled?: boolean;
}

export const CheckBox = ({ label, hint, checked, onChange, isDisabled = false }: CheckBoxProps) => (
  <label className={styles['check']}>
    <input
      type="checkbox"
      checked={checked}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>
      {label}
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </span>
  </label>
);

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { ThreadProgress } from '../feedback/thread-progress.tsx';
import styles from './button.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** primary: the one act of a view, filled in the accent of who is here. quiet: underlined. plain: words alone. */
  readonly kind?: 'primary' | 'quiet' | 'plain';
  readonly size?: 'regular' | 'small';
  readonly icon?: ReactNode;
  /** Working on it: keeps its focus and its name, does nothing when pressed again. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({
  kind = 'quiet',
  size = 'regular',
  icon,
  isBusy = false,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    // eslint-disable-next-line react/button-has-type -- the type is a parameter with a default
    type={type}
    className={classNames(styles['button'], styles[kind], styles[size])}
    aria-busy={isBusy || undefined}
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {icon}
    <span className={styles['label']}>{children}</span>
    {isBusy && <ThreadProgress />}
  </button>
);

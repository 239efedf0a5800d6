import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from './icon.tsx';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'style' | 'children'
> {
  readonly icon: LucideIcon;
  /** Its name, shown as a tooltip on hover and focus. */
  readonly label: string;
  readonly tipSide?: 'above' | 'below';
  /** Where it ends with the button, since what it stands in ends there too. */
  readonly isTipAtEnd?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({
  icon,
  label,
  tipSide = 'below',
  isTipAtEnd = false,
  ...rest
}: IconButtonProps) => (
  <button {...rest} type="button" aria-label={label} className={styles['button']}>
    <Icon of={icon} />
    <span className={classNames(styles[tipSide], isTipAtEnd && styles['atEnd'])} aria-hidden="true">
      {label}
    </span>
  </button>
);

import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
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
  readonly ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({ icon, label, tipSide = 'below', ...rest }: IconButtonProps) => (
  <button {...rest} type="button" aria-label={label} className={styles['button']}>
    <Icon of={icon} />
    <span className={styles[tipSide]} aria-hidden="true">
      {label}
    </span>
  </button>
);

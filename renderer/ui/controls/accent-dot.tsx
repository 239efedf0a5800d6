import type { Accent } from '#renderer/design/accents.ts';
import { classNames } from '../class-names.ts';
import styles from './initial.module.css';

interface AccentDotProps {
  readonly accent: Accent;
  readonly initial?: string;
}

/** One accent, as a ring with an initial in it: colours are always shown as they will be used. */
export const AccentDot = ({ accent, initial = '' }: AccentDotProps) => (
  <span className={classNames(styles['dot'], styles[accent])} aria-hidden="true">
    {initial}
  </span>
);

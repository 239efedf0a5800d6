import { classNames } from '../class-names.ts';
import styles from './plan-bar.module.css';

interface PlanBarProps {
  /** The first person's bar stands at the left of a plan, the second's at the right. */
  readonly side: 'first' | 'second';
  readonly isTentative?: boolean;
}

/** The piece of thread beside a plan; dashed while it is tentative. Stands in a positioned parent. */
export const PlanBar = ({ side, isTentative = false }: PlanBarProps) => (
  <span
    aria-hidden="true"
    className={classNames(styles['bar'], styles[side], isTentative && styles['tentative'])}
  />
);

import type { Mark } from './grid-model.ts';
import styles from './plan-mark.module.css';

interface PlanMarkProps {
  readonly mark: Mark;
  readonly isSelected: boolean;
}

/** One plan in a day: a button and two words, the bar or the twist drawn by the style sheet. */
export const PlanMark = ({ mark, isSelected }: PlanMarkProps) => (
  <button
    type="button"
    tabIndex={-1}
    className={styles['mark']}
    data-plan={mark.key}
    data-side={mark.side}
    data-together={mark.isTogether || undefined}
    data-tentative={mark.isTentative || undefined}
    data-busy={mark.isBusy || undefined}
    data-private={mark.isPrivate || undefined}
    data-selected={isSelected || undefined}
    aria-label={mark.label}
  >
    {mark.time === '' ? null : <span className={styles['time']}>{mark.time} </span>}
    <bdi>{mark.title}</bdi>
  </button>
);

import { FormattedMessage, useIntl } from 'react-intl';
import type { ShowLevel } from './show-level.ts';
import styles from './show-choice.module.css';

interface ShowChoiceProps {
  readonly partnerName: string;
  /** "Nothing" is among them: not where nothing can be kept private. */
  readonly hasNone?: boolean;
  readonly value: ShowLevel;
  readonly onChoose: (level: ShowLevel) => void;
}

const levels = [
  ['full', 'calendar.show.full'],
  ['busy', 'calendar.show.busy'],
  ['none', 'calendar.show.none'],
] as const;

/**
 * Buttons, not radios: showing less takes effect at once, and an arrow key that only passes by must
 * not withdraw a plan.
 */
export const ShowChoice = ({ partnerName, hasNone = true, value, onChoose }: ShowChoiceProps) => {
  const intl = useIntl();
  return (
    <div
      role="group"
      className={styles['choice']}
      aria-label={intl.formatMessage({ id: 'calendar.show.label' }, { name: partnerName })}
    >
      {levels
        .filter(([level]) => hasNone || level !== 'none')
        .map(([level, id]) => (
          <button
            key={level}
            type="button"
            className={styles['level']}
            aria-pressed={level === value}
            onClick={() => {
              if (level !== value) onChoose(level);
            }}
          >
            <FormattedMessage id={id} />
          </button>
        ))}
    </div>
  );
};

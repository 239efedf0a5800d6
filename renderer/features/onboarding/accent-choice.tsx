import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { accents, accentsBeside, type Accent } from '#renderer/design/accents.ts';
import styles from './accent-choice.module.css';

const accentIds = {
  indigo: 'onboarding.accent.indigo',
  lake: 'onboarding.accent.lake',
  plum: 'onboarding.accent.plum',
  ochre: 'onboarding.accent.ochre',
  clay: 'onboarding.accent.clay',
} as const satisfies Record<Accent, string>;

interface AccentChoiceProps {
  readonly value: string;
  /** What the first person took: only colours that stay apart from it are offered. */
  readonly beside: string | null;
  onChange(accent: Accent): void;
}

/** One's colour, shown as what it will be: a thread with a name beside it. */
export const AccentChoice = ({ value, beside, onChange }: AccentChoiceProps) => {
  const name = useId();
  const offered = beside === null ? accents : accentsBeside(beside);
  return (
    <fieldset className={styles['group']} aria-describedby={`${name}-hint`}>
      <legend className={styles['legend']}>
        <FormattedMessage id="onboarding.profile.accent" />
      </legend>
      <div className={styles['choices']}>
        {offered.map((accent) => (
          <label key={accent} className={styles['choice']} data-accent-first={accent}>
            <input
              type="radio"
              name={name}
              value={accent}
              checked={accent === value}
              onChange={() => onChange(accent)}
            />
            <svg
              className={styles['thread']}
              aria-hidden="true"
              width="72"
              height="18"
              viewBox="0 0 72 18"
            >
              <path d="M1 1C1 9 6 15 18 15C34 15 50 12.5 71 12.5" />
            </svg>
            <span className={styles['name']}>
              <FormattedMessage id={accentIds[accent]} />
            </span>
          </label>
        ))}
      </div>
      <p id={`${name}-hint`} className={styles['hint']}>
        <FormattedMessage id="onboarding.profile.accent.hint" />
      </p>
    </fieldset>
  );
};

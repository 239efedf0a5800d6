import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './choices.module.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

interface ChoiceProps<V extends string> {
  readonly legend: ReactNode;
  readonly isLegendHidden?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
}

interface RadioChoiceProps<V extends string> extends ChoiceProps<V> {
  readonly direction?: 'down' | 'across';
}

/** Native radio buttons: arrow keys move, one Tab stop. */
export const RadioChoice = <V extends string>({
  legend,
  isLegendHidden = false,
  choices,
  value,
  onChange,
  direction = 'down',
}: RadioChoiceProps<V>) => {
  const name = useId();
  return (
    <fieldset className={classNames(styles['group'], styles[direction])}>
      <legend className={isLegendHidden ? styles['hidden'] : styles['legend']}>{legend}</legend>
      <div className={styles['list']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.isDisabled ?? false}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className={styles['choiceLabel']}>{choice.label}</span>
              {choice.hint !== undefined && <span className={styles['hint']}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface SegmentedProps<V extends string> extends ChoiceProps<V> {
  /** view: the current one underlined in ink (Month Week Day). mine: all underlined, the current one in one's own colour. */
  readonly mark?: 'view' | 'mine';
}

/** One of a few words in a row; native radios under the words. */
export const Segmented = <V extends string>({
  legend,
  choices,
  value,
  onChange,
  mark = 'view',
}: SegmentedProps<V>) => {
  const name = useId();
  return (
    <fieldset className={classNames(styles['segmented'], styles[mark])}>
      <legend className={styles['hidden']}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['segment']}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.isDisabled ?? false}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
};

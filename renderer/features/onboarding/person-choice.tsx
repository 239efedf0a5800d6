import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Person } from '#renderer/session/session-types.ts';
import { Initial } from '#renderer/ui/controls/initial.tsx';
import styles from './person-choice.module.css';

interface PersonChoiceProps {
  readonly people: readonly Person[];
  readonly value: string;
  onChange(id: string): void;
}

/** Who is here: names side by side, native radios under them, so that arrow keys choose. */
export const PersonChoice = ({ people, value, onChange }: PersonChoiceProps) => {
  const name = useId();
  return (
    <fieldset className={styles['people']}>
      <legend className={styles['legend']}>
        <FormattedMessage id="onboarding.lock.who" />
      </legend>
      {people.map((person) => (
        <label
          key={person.id}
          className={styles['person']}
          data-side={person.side}
          data-chosen={person.id === value || undefined}
        >
          <input
            type="radio"
            name={name}
            value={person.id}
            checked={person.id === value}
            onChange={() => onChange(person.id)}
          />
          <Initial side={person.side} name={person.name} />
          <bdi className={styles['name']}>{person.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
};

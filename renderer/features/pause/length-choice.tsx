import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { listPauseChoices, minutesUntil, nextTimeAt, type PauseChoice } from './pause-times.ts';
import styles from './pause.module.css';
import { BackAt } from './until-words.tsx';
import { useMoment } from './use-current-pause.ts';

interface LengthChoiceProps {
  /** null while a time typed by hand is out of reach. */
  onChange(minutes: number | null): void;
  readonly direction?: 'down' | 'across';
}

const ChoiceWords = ({ choice }: { readonly choice: PauseChoice }) => {
  if (choice.kind === 'at') return <FormattedMessage id="pause.start.morning" />;
  return choice.minutes < 60 ? (
    <FormattedMessage id="pause.start.minutes" values={{ count: choice.minutes }} />
  ) : (
    <FormattedMessage id="pause.start.hours" values={{ count: choice.minutes / 60 }} />
  );
};

const keyOf = (choice: PauseChoice) => (choice.kind === 'at' ? 'morning' : String(choice.minutes));

/** Twenty minutes to a day: a few lengths, the next morning, or a time of one's own. */
export const LengthChoice = ({ onChange, direction = 'down' }: LengthChoiceProps) => {
  const now = useMoment();
  const [chosen, setChosen] = useState('20');
  const [time, setTime] = useState('');
  const choices = listPauseChoices(now.at, now.zone);

  const tellTime = (typed: string) => {
    const until = typed === '' ? null : nextTimeAt(typed, now.at, now.zone);
    onChange(until === null ? null : minutesUntil(until, now.at, now.zone));
  };
  const choose = (value: string) => {
    setChosen(value);
    const choice = choices.find((each) => keyOf(each) === value);
    if (choice === undefined) tellTime(time);
    else {
      onChange(
        choice.kind === 'minutes'
          ? choice.minutes
          : minutesUntil(choice.until, now.at, choice.zone),
      );
    }
  };
  const isOut = time !== '' && nextTimeAt(time, now.at, now.zone) === null;
  return (
    <div className={styles['length']}>
      <RadioChoice
        legend={<FormattedMessage id="pause.start.when" />}
        direction={direction}
        value={chosen}
        onChange={choose}
        choices={[
          ...choices.map((choice) => ({
            value: keyOf(choice),
            label: <ChoiceWords choice={choice} />,
            hint: <BackAt until={choice.until} zone={choice.zone} />,
          })),
          { value: 'own', label: <FormattedMessage id="pause.start.own" /> },
        ]}
      />
      {chosen === 'own' && (
        <div className={styles['own']}>
          <TextField
            type="time"
            label={<FormattedMessage id="pause.start.own.label" />}
            hint={<FormattedMessage id="pause.start.own.hint" />}
            value={time}
            onChange={(typed) => {
              setTime(typed);
              tellTime(typed);
            }}
            error={isOut && <FormattedMessage id="pause.start.own.out" />}
          />
        </div>
      )}
    </div>
  );
};

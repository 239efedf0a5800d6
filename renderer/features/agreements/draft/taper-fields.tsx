import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { DateField } from '#renderer/ui/controls/day-field.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import type { TaperStep } from '#shared/domain/agreements/clause.ts';
import { CLAUSE_LIMITS, TAPER_STEPS } from '#shared/domain/agreements/kinds.ts';
import { addDays, isPlainDate } from '#shared/lib/plain-date.ts';
import styles from '../agreements.module.css';
import own from './taper-fields.module.css';

interface TaperFieldsProps {
  readonly steps: readonly TaperStep[];
  readonly onChange: (steps: readonly TaperStep[]) => void;
}

/** How far ahead the next step is offered. */
const STEP_DAYS = 30;

/** How a clause gets lighter: from a day on, fewer words to hold. */
export const TaperFields = ({ steps, onChange }: TaperFieldsProps) => {
  const { formatMessage } = useIntl();
  const today = useToday();
  const change = (place: number, part: Partial<TaperStep>) =>
    onChange(steps.map((step, at) => (at === place ? { ...step, ...part } : step)));
  const last = steps.findLast(({ on }) => isPlainDate(on))?.on ?? today;
  return (
    <fieldset className={own['taper']}>
      <legend className={styles['sideTitle']}>
        <FormattedMessage id="agreements.taper.title" />
      </legend>
      <p className={styles['hint']}>
        <FormattedMessage id="agreements.taper.note" />
      </p>
      {steps.map((step, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a step is known by its place
        <div key={place} className={styles['pair']}>
          <DateField
            label={formatMessage({ id: 'agreements.taper.from' })}
            today={today}
            stepsFrom={last}
            value={step.on}
            onChange={(on) => change(place, { on })}
          />
          <TextArea
            label={formatMessage({ id: 'agreements.taper.words' })}
            limit={CLAUSE_LIMITS.taper}
            value={step.words}
            onChange={(words) => change(place, { words })}
          />
          <div>
            <Button
              kind="plain"
              size="small"
              onClick={() => onChange(steps.filter((_, at) => at !== place))}
            >
              <FormattedMessage id="agreements.taper.remove" />
            </Button>
          </div>
        </div>
      ))}
      {steps.length < TAPER_STEPS && (
        <div>
          <Button
            size="small"
            onClick={() => onChange([...steps, { on: addDays(last, STEP_DAYS), words: '' }])}
          >
            <FormattedMessage id="agreements.taper.add" />
          </Button>
        </div>
      )}
    </fieldset>
  );
};

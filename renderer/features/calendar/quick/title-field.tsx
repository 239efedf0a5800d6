import type { Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import type { PlanFormValues } from '../form/form-values.ts';
import { QuickOffer } from './quick-offer.tsx';
import type { QuickLine } from './use-quick-line.ts';

interface TitleFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly values: PlanFormValues;
  readonly line: QuickLine;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
  /** A plan that is only begun can be written in one line. */
  readonly isNew: boolean;
  readonly error: string | null;
  readonly onChange: (part: Partial<PlanFormValues>) => void;
}

/** What it is; of a new plan also when, with whom and where, in one line that is read here and nowhere else. */
export const TitleField = ({
  ref,
  values,
  line,
  today,
  zone,
  isNew,
  error,
  onChange,
}: TitleFieldProps) => {
  const intl = useIntl();
  const { title } = values.words;
  return (
    <>
      <TextField
        label={intl.formatMessage({ id: 'calendar.field.title' })}
        isLabelHidden
        voice="title"
        ref={ref}
        value={title}
        limit={PLAN_LIMITS.title}
        placeholder={intl.formatMessage({ id: 'calendar.form.titlePlaceholder' })}
        hint={
          isNew && title === '' && line.back === null
            ? intl.formatMessage({ id: 'calendar.quick.hint' })
            : null
        }
        error={error}
        onChange={(text) => onChange({ words: { ...values.words, title: text } })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || line.offered === null)
            return;
          event.preventDefault();
          line.take();
        }}
      />
      {line.offered !== null && (
        <QuickOffer
          entry={line.offered}
          meant={line.meant}
          today={today}
          zone={zone}
          onTake={line.take}
          onLeave={line.leave}
        />
      )}
      {line.back !== null && (
        <Actions>
          <Button kind="plain" size="small" onClick={line.back}>
            <FormattedMessage id="calendar.quick.back" />
          </Button>
        </Actions>
      )}
      {title === '' && (
        <CheckBox
          label={intl.formatMessage({ id: 'calendar.form.myTime' })}
          checked={values.isMyTime}
          onChange={(isMyTime) => onChange({ isMyTime })}
        />
      )}
    </>
  );
};

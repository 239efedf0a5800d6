import { useState, type Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import { readQuickEntry } from '#shared/domain/calendar/quick-entry/quick-entry.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { languageOf } from '#shared/lib/languages.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { isDayFirst } from '#renderer/ui/controls/date-text.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import type { PlanFormValues } from '../form/form-values.ts';
import { QuickOffer } from './quick-offer.tsx';
import { quickToValues } from './quick-to-values.ts';

interface TitleFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly values: PlanFormValues;
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
  today,
  zone,
  isNew,
  error,
  onChange,
}: TitleFieldProps) => {
  const intl = useIntl();
  const announce = useAnnounce();
  const { title } = values.words;
  /** A line that is meant as it stands. */
  const [left, setLeft] = useState<string | null>(null);
  /** The form before a line was put into its fields, and the title that made of it. */
  const [before, setBefore] = useState<{
    readonly values: PlanFormValues;
    readonly title: string;
  } | null>(null);
  const entry =
    isNew && title !== left && title !== before?.title
      ? readQuickEntry(title, {
          language: languageOf(intl.locale) ?? 'en',
          isMonthFirst: !isDayFirst(intl.locale),
          today,
          zone,
        })
      : null;
  const offered = entry === null || entry.understood.length === 0 ? null : entry;
  const take = () => {
    if (offered === null) return;
    setBefore({ values, title: offered.title });
    onChange(quickToValues(intl, offered, values));
    announce(intl.formatMessage({ id: 'calendar.quick.taken' }));
  };
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
          isNew && title === '' && before === null
            ? intl.formatMessage({ id: 'calendar.quick.hint' })
            : null
        }
        error={error}
        onChange={(text) => onChange({ words: { ...values.words, title: text } })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || offered === null) return;
          event.preventDefault();
          take();
        }}
      />
      {offered !== null && (
        <QuickOffer
          entry={offered}
          values={values}
          today={today}
          zone={zone}
          onTake={take}
          onLeave={() => setLeft(title)}
        />
      )}
      {before !== null && title === before.title && (
        <Actions>
          <Button
            kind="plain"
            size="small"
            onClick={() => {
              setLeft(before.values.words.title);
              setBefore(null);
              onChange(before.values);
            }}
          >
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

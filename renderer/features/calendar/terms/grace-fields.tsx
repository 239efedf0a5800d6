import { useIntl } from 'react-intl';
import type { Term } from '#shared/domain/calendar/terms/kinds.ts';
import { Select } from '#renderer/ui/controls/select.tsx';

type Grace = Extract<Term, { about: 'grace' }>;

const choices = [5, 10, 15, 20, 30, 45, 60];

interface GraceFieldsProps {
  readonly term: Grace;
  readonly onChange: (term: Grace) => void;
}

export const GraceFields = ({ term, onChange }: GraceFieldsProps) => {
  const intl = useIntl();
  return (
    <Select
      label={intl.formatMessage({ id: 'calendar.terms.grace.field' })}
      options={choices.map((minutes) => ({
        value: String(minutes),
        label: intl.formatNumber(minutes, {
          style: 'unit',
          unit: 'minute',
          unitDisplay: 'long',
        }),
      }))}
      value={String(term.minutes)}
      onChange={(value) => onChange({ about: 'grace', minutes: Number(value) })}
    />
  );
};

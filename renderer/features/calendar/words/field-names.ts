import type { IntlShape } from 'react-intl';
import type { PlanField } from '#shared/domain/calendar/kinds.ts';

const ids = {
  title: 'calendar.field.title',
  where: 'calendar.field.where',
  with: 'calendar.field.with',
  reach: 'calendar.field.reach',
  call: 'calendar.field.call',
  note: 'calendar.field.note',
} as const;

export const planFieldName = (intl: IntlShape, field: PlanField): string =>
  intl.formatMessage({ id: ids[field] });

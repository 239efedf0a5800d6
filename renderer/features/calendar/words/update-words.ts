import type { IntlShape } from 'react-intl';
import type { PlanUpdateKind } from '#shared/domain/calendar/kinds.ts';

/** What was said, as the one who said it would: "a quarter of an hour later" in figures. */
export const updateWords = (
  intl: IntlShape,
  update: PlanUpdateKind,
  minutes: number | null,
): string => {
  switch (update) {
    case 'leaving':
      return intl.formatMessage({ id: 'calendar.update.leaving' });
    case 'arrived':
      return intl.formatMessage({ id: 'calendar.update.arrived' });
    case 'late':
      return intl.formatMessage({ id: 'calendar.update.late' }, { minutes: minutes ?? 0 });
    case 'changed':
      return intl.formatMessage({ id: 'calendar.update.changed' });
    case 'home':
      return intl.formatMessage({ id: 'calendar.update.home' });
  }
};

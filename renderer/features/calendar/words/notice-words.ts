import type { IntlShape } from 'react-intl';

/** How long before its start a plan was changed: in days, hours or minutes, whichever says it best. */
export const noticeWords = (intl: IntlShape, minutes: number): string => {
  if (minutes <= 0) return intl.formatMessage({ id: 'calendar.history.noticeAfter' });
  const [value, unit] =
    minutes >= 2 * 1440
      ? [Math.floor(minutes / 1440), 'day' as const]
      : minutes >= 120
        ? [Math.floor(minutes / 60), 'hour' as const]
        : [minutes, 'minute' as const];
  const notice = intl.formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' });
  return intl.formatMessage({ id: 'calendar.history.noticeBefore' }, { notice });
};

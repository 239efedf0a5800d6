import type { WeekStart } from '#shared/domain/calendar/layout/month-grid.ts';

interface WeekInfo {
  readonly firstDay: number;
}

/** Chromium 130 and later have the method; older drafts of the proposal had a property. */
interface LocaleWithWeek {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
}

/** The ISO weekday on which weeks begin where this language is spoken; Monday where nobody knows. */
export const weekStartOf = (locale: string): WeekStart => {
  const known: Intl.Locale & LocaleWithWeek = new Intl.Locale(locale);
  const day = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay ?? 1;
  return day === 2 || day === 3 || day === 4 || day === 5 || day === 6 || day === 7 ? day : 1;
};

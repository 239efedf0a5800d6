import type { Look } from '#renderer/design/theme.ts';

/**
 * A locale that carries how a person counts hours and begins weeks (Unicode extension `-u-fw-…-hc-…`):
 * every date, time and grid in the window follows it, and no view has to ask.
 */
export const withTimeHabits = (
  locale: string,
  { week, clock }: Pick<Look, 'week' | 'clock'>,
): string => {
  const habits = [
    ...(week === 'system' ? [] : [`fw-${week}`]),
    ...(clock === 'system' ? [] : [`hc-${clock}`]),
  ];
  if (habits.length === 0) return locale;
  return new Intl.Locale(`${new Intl.Locale(locale).baseName}-u-${habits.join('-')}`).toString();
};

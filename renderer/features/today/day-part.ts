export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** How people call this hour. The small hours belong to the night before, so they say no weekday's morning. */
export const hourToDayPart = (hour: number): DayPart => {
  if (hour < 5) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 14) return 'midday';
  if (hour < 18) return 'afternoon';
  return hour < 22 ? 'evening' : 'night';
};

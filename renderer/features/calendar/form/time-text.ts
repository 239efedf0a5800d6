/** Times of day as minutes after midnight, 0 to 1439. */
export const MINUTES_A_DAY = 24 * 60;

const pattern =
  /^(?<hour>\d{1,2})(?:\s*[:.h]\s*(?<minute>\d{2}))?\s*(?:(?<half>[ap])\.?\s*m?\.?|h|uhr)?$/u;
const packed = /^(?<hour>\d{1,2})(?<minute>\d{2})$/u;

/**
 * Reads what people write for a time: 19:30, 19.30, 1930, 19h30, 19, 7pm, 7:30 p.m. Strict: anything
 * else is null, so that a slip is asked about and never guessed at.
 */
export const timeTextToMinutes = (text: string): number | null => {
  const written = text.normalize('NFKC').trim().toLowerCase();
  const groups = (packed.exec(written) ?? pattern.exec(written))?.groups;
  if (groups === undefined) return null;
  const { half } = groups;
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : hour * 60 + minute;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** 1170 → 19:30. */
export const minutesToTimeText = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** Arrow keys in a time field: the next quarter of an hour up or down, round midnight. */
export const stepTime = (minutes: number, steps: number): number => {
  const quarter = steps > 0 ? Math.floor(minutes / 15) + steps : Math.ceil(minutes / 15) + steps;
  return (((quarter * 15) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
};

import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import type { Gratitude } from '../gratitude/fold.ts';
import { seasonOf, type Season } from '../seasons/season.ts';
import type { Milestone } from './fold.ts';

/** A milestone that both celebrated, with the day on which they had. */
export type Celebrated = Milestone & { readonly celebratedOn: PlainDate };

export interface SeasonOfTwo {
  readonly season: Season;
  readonly milestones: readonly Celebrated[];
  readonly gratitude: readonly Gratitude[];
}

export const isCelebrated = (milestone: Milestone): milestone is Celebrated =>
  milestone.celebratedOn !== null && !milestone.withdrawn;

/**
 * What both celebrated and what each put into the jar, by season, the newest season first and within it
 * the newest first. A season in which nothing was written isn't there: gaps are nobody's business.
 */
export const timeline = (
  milestones: readonly Milestone[],
  jar: readonly Gratitude[],
  zone: TimeZoneId,
): readonly SeasonOfTwo[] => {
  const seasons = new Map<number, { season: Season; of: Celebrated[]; jar: Gratitude[] }>();
  const placeOf = (day: PlainDate) => {
    const season = seasonOf(day, zone);
    const place = seasons.get(season.order) ?? { season, of: [], jar: [] };
    seasons.set(season.order, place);
    return place;
  };
  for (const milestone of milestones.filter(isCelebrated)) {
    placeOf(milestone.celebratedOn).of.push(milestone);
  }
  for (const note of jar) if (!note.withdrawn) placeOf(note.on).jar.push(note);
  return [...seasons.values()]
    .sort((a, b) => b.season.order - a.season.order)
    .map(({ season, of, jar: notes }) => ({
      season,
      milestones: of.sort(
        (a, b) =>
          (a.celebratedOn < b.celebratedOn ? 1 : a.celebratedOn > b.celebratedOn ? -1 : 0) ||
          (a.id < b.id ? -1 : 1),
      ),
      gratitude: notes.sort((a, b) => b.lamport - a.lamport || (a.id < b.id ? -1 : 1)),
    }));
};

/** Days around the same day of last year that still count as "a year ago". */
const around = 3;

const aYearBefore = (today: PlainDate): PlainDate => {
  const day = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  return today.endsWith('02-29') ? addDays(`${day.slice(0, 4)}-03-01`, -1) : day;
};

/** The milestone celebrated nearest to this day a year ago; null where there is none within three days. */
export const aYearAgo = (milestones: readonly Milestone[], today: PlainDate): Celebrated | null => {
  const then = aYearBefore(today);
  const away = (milestone: Celebrated) => Math.abs(daysBetween(then, milestone.celebratedOn));
  return (
    milestones
      .filter(isCelebrated)
      .filter((milestone) => away(milestone) <= around)
      .sort((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))[0] ?? null
  );
};

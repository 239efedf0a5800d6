import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type SeasonName = (typeof SEASONS)[number];

export interface Season {
  readonly name: SeasonName;
  /** Its first year: a winter of 2026 begins in December 2026 and ends in February 2027. */
  readonly year: number;
  /** Sorts seasons: larger is later. */
  readonly order: number;
}

/** Where it is winter in July. Zones whose city lies south of the equator and outside the tropics. */
const southern =
  /^(?:Australia|Antarctica)\/|^Pacific\/(?:Auckland|Chatham)|^America\/(?:Argentina\/|Buenos_Aires|Montevideo|Santiago|Punta_Arenas|Asuncion|Sao_Paulo)|^Africa\/(?:Johannesburg|Maseru|Mbabane|Windhoek|Gaborone|Maputo)|^Atlantic\/(?:Stanley|South_Georgia)/;

/** The season a day lies in, by whole months (spring: March to May), as it is where the zone lies. */
export const seasonOf = (day: PlainDate, zone: TimeZoneId): Season => {
  const month = Number(day.slice(5, 7));
  const calendarYear = Number(day.slice(0, 4));
  // January and February still belong to the season that began in December.
  const quarter = month < 3 ? 3 : Math.floor(month / 3) - 1;
  const year = month < 3 ? calendarYear - 1 : calendarYear;
  const name = SEASONS[(quarter + (southern.test(zone) ? 2 : 0)) % 4] ?? 'spring';
  return { name, year, order: year * 4 + quarter };
};

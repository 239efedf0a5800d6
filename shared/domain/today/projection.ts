import { monthKeyOf } from '#shared/lib/plain-date.ts';
import type { Projection } from '../projection.ts';
import { foldLine, type Line } from './fold.ts';
import { todayKinds } from './kinds.ts';

/** Page of the month a day lies in, `today/2026-10`. */
export const todayPage = (day: string): string => `today/${monthKeyOf(day)}`;

export const todayProjection: Projection<Line> = {
  room: 'today',
  kinds: Object.keys(todayKinds),
  fold: foldLine,
  pages: (line) => [todayPage(line.day)],
};

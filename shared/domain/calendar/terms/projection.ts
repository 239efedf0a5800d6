import type { Projection } from '../../projection.ts';
import { foldTerm } from './fold.ts';
import { termKinds } from './kinds.ts';
import type { CalendarTerm } from './term.ts';

export const TERMS_PAGE = 'calendar-terms';

export const termsProjection: Projection<CalendarTerm> = {
  room: 'calendar-terms',
  kinds: Object.keys(termKinds),
  fold: foldTerm,
  pages: () => [TERMS_PAGE],
};

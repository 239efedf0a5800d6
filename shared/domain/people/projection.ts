import type { Projection } from '../projection.ts';
import { foldPerson, type PersonRecord } from './fold.ts';
import { peopleKinds } from './kinds.ts';

export const PEOPLE_PAGE = 'people';

export const peopleProjection: Projection<PersonRecord> = {
  room: 'people',
  kinds: Object.keys(peopleKinds),
  fold: foldPerson,
  pages: () => [PEOPLE_PAGE],
};

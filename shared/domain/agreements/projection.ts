import type { Projection } from '../projection.ts';
import type { Clause } from './clause.ts';
import { foldClause } from './fold.ts';
import { agreementKinds } from './kinds.ts';

export const AGREEMENTS_PAGE = 'agreements';

export const agreementsProjection: Projection<Clause> = {
  room: 'agreements',
  kinds: Object.keys(agreementKinds),
  fold: foldClause,
  pages: () => [AGREEMENTS_PAGE],
};

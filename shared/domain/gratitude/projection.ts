import type { Projection } from '../projection.ts';
import { foldGratitude, type Gratitude } from './fold.ts';
import { gratitudeKinds } from './kinds.ts';

export const GRATITUDE_PAGE = 'gratitude';

export const gratitudeProjection: Projection<Gratitude> = {
  room: 'gratitude',
  kinds: Object.keys(gratitudeKinds),
  fold: foldGratitude,
  pages: () => [GRATITUDE_PAGE],
};

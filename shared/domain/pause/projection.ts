import type { Projection } from '../projection.ts';
import { foldPause, type Pause } from './fold.ts';
import { pauseKinds } from './kinds.ts';

export const PAUSE_PAGE = 'pause';

export const pauseProjection: Projection<Pause> = {
  room: 'pause',
  kinds: Object.keys(pauseKinds),
  fold: foldPause,
  pages: () => [PAUSE_PAGE],
};

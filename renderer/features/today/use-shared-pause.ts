import { useNow } from '#renderer/platform/clock.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { Pause } from '#shared/domain/pause/fold.ts';
import { PAUSE_PAGE, pauseProjection } from '#shared/domain/pause/projection.ts';
import { currentPause } from '#shared/domain/pause/selectors.ts';

/** The pause both are in; null once its time has come round (S27). */
export const useSharedPause = (): Pause | null => {
  const at = useNow().getTime();
  return currentPause(useItems(pauseProjection, PAUSE_PAGE) ?? [], at);
};

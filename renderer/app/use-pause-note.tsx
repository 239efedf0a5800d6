import type { ReactNode } from 'react';
import { BackAt } from '#renderer/features/pause/until-words.tsx';
import { useCurrentPause } from '#renderer/features/pause/use-current-pause.ts';

/**
 * When the pause that is on ends, for every view: the same for both. null outside a pause and from its return
 * time on, however that passed (S27).
 */
export const usePauseNote = (): ReactNode => {
  const { pause } = useCurrentPause();
  return pause === undefined || pause === null ? null : (
    <BackAt until={pause.until} zone={pause.zone} />
  );
};

import { useEffect } from 'react';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { photosToErase } from '#shared/domain/milestones/photo-commands.ts';

/** What was taken back, by either, is erased from this computer too (S37); what fails is tried at the next visit. */
export const usePhotoErasing = (milestones: readonly Milestone[] | undefined): void => {
  const { photos } = useSession();
  const gone = photosToErase(milestones ?? []).join(' ');
  useEffect(() => {
    if (photos === null || gone === '') return;
    for (const id of gone.split(' ')) void photos.erase(id);
  }, [photos, gone]);
};

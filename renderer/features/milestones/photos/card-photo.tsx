import type { Photo } from '#shared/domain/milestones/photos.ts';
import { useIsNear } from './use-is-near.ts';
import { usePhoto } from './use-photo.ts';
import styles from './photos.module.css';

/** A milestone's first photo on its card. Its place is kept from the beginning: nothing jumps. */
export const CardPhoto = ({ photo }: { readonly photo: Photo }) => {
  const { place, isNear } = useIsNear();
  const address = usePhoto(isNear ? photo.id : null, 'small');
  if (address === null) return null;
  return (
    <div ref={place} className={styles['onCard']}>
      {address !== undefined && (
        <img src={address} alt={photo.words ?? ''} draggable={false} decoding="async" />
      )}
    </div>
  );
};

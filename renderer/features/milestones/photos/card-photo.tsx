import { useEffect, useRef, useState } from 'react';
import type { Photo } from '#shared/domain/milestones/photos.ts';
import { usePhoto } from './use-photo.ts';
import styles from './photos.module.css';

/** Opened once it comes near what is seen: a board of hundreds opens a dozen. */
const near = '240px';

const useIsNear = () => {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (place.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setIsNear(true);
        observer.disconnect();
      },
      { rootMargin: near },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return { place, isNear };
};

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

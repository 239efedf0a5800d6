import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { withdrawPhoto } from '#shared/domain/milestones/photo-commands.ts';
import type { Photo } from '#shared/domain/milestones/photos.ts';
import { usePhoto } from './use-photo.ts';
import styles from './photos.module.css';

interface SlipPhotoProps {
  readonly photo: Photo;
  readonly isFirst: boolean;
  readonly onWithdraw: (() => void) | null;
}

const SlipPhoto = ({ photo, isFirst, onWithdraw }: SlipPhotoProps) => {
  const { formatMessage } = useIntl();
  const address = usePhoto(photo.id, 'full');
  return (
    <figure className={classNames(styles['photo'], isFirst && styles['first'])}>
      {address === null ? (
        <p className={styles['missing']}>
          <FormattedMessage id="milestones.photo.missing" />
        </p>
      ) : (
        <div
          className={styles['frame']}
          style={{ aspectRatio: `${photo.width} / ${photo.height}` }}
        >
          {address !== undefined && (
            <img
              src={address}
              alt={photo.words ?? formatMessage({ id: 'milestones.photo.untold' })}
              draggable={false}
              decoding="async"
            />
          )}
        </div>
      )}
      {(photo.words !== null || onWithdraw !== null) && (
        <figcaption className={styles['caption']}>
          <span dir="auto">{photo.words}</span>
          {onWithdraw !== null && (
            <Button kind="plain" size="small" onClick={onWithdraw}>
              <FormattedMessage id="milestones.photo.withdraw" />
            </Button>
          )}
        </figcaption>
      )}
    </figure>
  );
};

interface SlipPhotosProps {
  readonly milestone: Milestone;
  readonly act: (result: CommandResult) => Promise<boolean>;
  /** The first one, which stood on the card already, or those after it. */
  readonly which: 'first' | 'others';
}

/** Photos of the milestone that is taken up, each as wide as the slip and whole. */
export const SlipPhotos = ({ milestone, act, which }: SlipPhotosProps) => {
  const { me } = useSession();
  const contextOf = useCommandContext();
  const { shown } = milestone.photos;
  return (which === 'first' ? shown.slice(0, 1) : shown.slice(1)).map((photo) => (
    <SlipPhoto
      key={photo.id}
      photo={photo}
      isFirst={which === 'first'}
      onWithdraw={
        photo.author === me?.id
          ? () => void act(withdrawPhoto(contextOf(), milestone, photo))
          : null
      }
    />
  ));
};

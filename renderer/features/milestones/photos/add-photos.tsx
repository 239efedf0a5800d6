import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import { addPhoto, roomForPhotos } from '#shared/domain/milestones/photo-commands.ts';
import { NotTakenNote } from './not-taken-note.tsx';
import { useNewPhotos, type NewPhotoFile } from './use-new-photos.ts';
import { useDroppedFiles } from '#renderer/ui/drag/use-dropped-files.ts';
import board from '../milestones.module.css';
import styles from './photos.module.css';

interface NewPhotoProps {
  readonly file: NewPhotoFile;
  readonly milestone: string;
  readonly isFirst: boolean;
  readonly onOffer: (words: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

const NewPhoto = ({ file, milestone, isFirst, onOffer, onLeave }: NewPhotoProps) => {
  const { partner } = useSession();
  const { formatMessage } = useIntl();
  // A photo that is chosen again after a lock finds its words in the same place.
  const { words, write, forget } = useKeptWords(`photo ${file.place} ${milestone}`, '');
  return (
    <div className={styles['new']}>
      <img src={file.address} alt={formatMessage({ id: 'milestones.photo.chosen' })} />
      <TextField
        label={formatMessage({ id: 'milestones.photo.words' })}
        limit={MILESTONE_LIMITS.photoWords}
        value={words}
        onChange={write}
        autoFocus={isFirst}
      />
      <Note>
        <FormattedMessage id="milestones.photo.seen" values={{ partner: partner?.name ?? '' }} />
      </Note>
      <div className={board['acts']}>
        <Button
          kind="primary"
          disabled={words.length > MILESTONE_LIMITS.photoWords}
          onClick={() =>
            void onOffer(words).then((isOffered) => {
              if (isOffered) forget();
            })
          }
        >
          <FormattedMessage id="milestones.new.offer" />
        </Button>
        <Button
          onClick={() => {
            forget();
            onLeave();
          }}
        >
          <FormattedMessage id="milestones.photo.leave" />
        </Button>
      </div>
    </div>
  );
};

interface AddPhotosProps {
  readonly milestone: Milestone;
  /** What photos can be dropped on and pasted into. */
  readonly area: RefObject<HTMLElement | null>;
  /** Opens the choice of files. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly act: (result: CommandResult) => Promise<boolean>;
}

/** Photos from files, from the clipboard or dropped; only their owner sees them until they are offered. */
export const AddPhotos = ({ milestone, area, input, act }: AddPhotosProps) => {
  const { photos } = useSession();
  const contextOf = useCommandContext();
  const { formatMessage } = useIntl();
  const chosen = useNewPhotos();
  const [isNotKept, setIsNotKept] = useState(false);
  const room = roomForPhotos(milestone);
  const take = (files: readonly File[]) => {
    if (files.length > 0) chosen.take(files, room);
  };
  useDroppedFiles(area, take);
  const first = useRef<HTMLDivElement>(null);
  const show = useEffectEvent(() => first.current?.scrollIntoView({ block: 'nearest' }));
  useEffect(() => {
    if (chosen.list.length > 0) show();
  }, [chosen.list.length]);

  // What had the focus is gone with it: the card has it again.
  const done = (file: NewPhotoFile) => {
    chosen.drop(file.id);
    area.current?.focus({ preventScroll: true });
  };
  const offer = async (file: NewPhotoFile, words: string): Promise<boolean> => {
    if (photos === null) return false;
    const kept = await photos.keep(file.id, file.photo);
    setIsNotKept(kept === null);
    if (kept === null) return false;
    const { width, height } = file.photo;
    const photo = { photo: file.id, digest: kept.digest, width, height, words };
    const isOffered = await act(addPhoto(contextOf(), milestone, photo));
    if (isOffered) done(file);
    // Nothing names it: its file must not stay.
    else await photos.erase(file.id);
    return isOffered;
  };
  return (
    <div ref={first}>
      {chosen.list.map((file, index) => (
        <NewPhoto
          key={file.id}
          file={file}
          milestone={milestone.id}
          isFirst={index === 0}
          onOffer={(words) => offer(file, words)}
          onLeave={() => done(file)}
        />
      ))}
      {chosen.waiting > 0 && (
        <ThreadProgress label={formatMessage({ id: 'milestones.photo.reading' })} />
      )}
      <NotTakenNote notTaken={chosen.notTaken} />
      {isNotKept && (
        <ErrorNote>
          <FormattedMessage id="milestones.photo.not-kept" />
        </ErrorNote>
      )}
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        multiple
        hidden
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
};

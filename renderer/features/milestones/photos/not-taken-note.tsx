import { FormattedMessage } from 'react-intl';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';
import { photoLimits } from '#shared/lib/limits.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import type { NotTaken } from './use-new-photos.ts';

const million = 1_000_000;

const Reason = ({ reason, count }: NotTaken) => {
  switch (reason) {
    case 'too-many':
      return (
        <FormattedMessage
          id="milestones.photo.too-many"
          values={{ limit: MILESTONE_LIMITS.photos, count }}
        />
      );
    case 'too-many-bytes':
      return (
        <FormattedMessage
          id="milestones.photo.too-large"
          values={{ limit: photoLimits.fileBytes / million }}
        />
      );
    case 'too-many-pixels':
      return (
        <FormattedMessage
          id="milestones.photo.too-many-pixels"
          values={{ limit: photoLimits.filePixels / million }}
        />
      );
    case 'heic':
      return <FormattedMessage id="milestones.photo.heic" />;
    case 'drawing':
      return <FormattedMessage id="milestones.photo.drawing" />;
    case 'broken-off':
      return <FormattedMessage id="milestones.photo.broken-off" />;
    case 'took-too-long':
      return <FormattedMessage id="milestones.photo.took-too-long" />;
    case 'not-a-photo':
      return <FormattedMessage id="milestones.photo.not-a-photo" />;
  }
};

/** Which files stayed where they are, and why; said once for each reason. */
export const NotTakenNote = ({ notTaken }: { readonly notTaken: readonly NotTaken[] }) =>
  notTaken.map((each) => (
    <ErrorNote key={each.reason}>
      <Reason {...each} />
    </ErrorNote>
  ));

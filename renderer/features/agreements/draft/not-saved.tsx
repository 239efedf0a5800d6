import { FormattedMessage } from 'react-intl';
import { useDraftStatus } from '#renderer/storage/use-drafts.ts';

/** Apart from the draft: it follows every write. */
export const NotSaved = () =>
  useDraftStatus() === 'not-saved' && <FormattedMessage id="agreements.draft.not-saved" />;

import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';

/** Under the clause whose words were changed in a review: the way to those that weren't looked at yet. */
export const GoOnNote = ({ onGoOn }: { readonly onGoOn: () => void }) => (
  <div role="status">
    <Note>
      <FormattedMessage id="agreements.review.rest" />{' '}
      <Button size="small" onClick={onGoOn}>
        <FormattedMessage id="agreements.review.go-on" />
      </Button>
    </Note>
  </div>
);

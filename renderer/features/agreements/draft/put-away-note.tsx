import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';

/** In the draft's place after it was put away: the focus stands on the way back. */
export const PutAwayNote = ({ onUndo }: { readonly onUndo: () => void }) => {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Note>
      <FormattedMessage id="agreements.draft.deleted" />{' '}
      <Button ref={undo} size="small" onClick={onUndo}>
        <FormattedMessage id="agreements.draft.undo" />
      </Button>
    </Note>
  );
};

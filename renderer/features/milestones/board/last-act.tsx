import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useColumnNames } from './column-name.tsx';
import type { LastAct } from './use-moves.ts';

interface LastActNoteProps {
  readonly lastAct: LastAct | null;
  readonly onUndo: () => void;
}

/** What was just done, and the way back. */
export const LastActNote = ({ lastAct, onUndo }: LastActNoteProps) => {
  const names = useColumnNames();
  switch (lastAct?.type) {
    case 'moved':
      return (
        <Note>
          <FormattedMessage
            id="milestones.moved"
            values={{ title: lastAct.title, column: names[lastAct.to] }}
          />{' '}
          <Button size="small" onClick={onUndo}>
            <FormattedMessage id="milestones.moved.undo" />
          </Button>
        </Note>
      );
    case 'put-away':
      return (
        <Note>
          <FormattedMessage id="milestones.put-away" values={{ title: lastAct.draft.body.title }} />{' '}
          <Button size="small" onClick={onUndo}>
            <FormattedMessage id="milestones.put-away.undo" />
          </Button>
        </Note>
      );
    case undefined:
      return null;
  }
};

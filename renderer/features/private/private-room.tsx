import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { mintId } from '#renderer/platform/random.ts';
import type { PrivateSpace } from '#renderer/session/private-space.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDraftsOf } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note as QuietNote } from '#renderer/ui/feedback/notes.tsx';
import { Actions, EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle } from '#renderer/ui/layout/page-with-margins.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { useUndo } from '#renderer/ui/undo.ts';
import { NoteEditor } from './note-editor.tsx';
import { FoundNotes } from './found-notes.tsx';
import { NoteBin } from './note-bin.tsx';
import { notesRoom, sortNotes, type Note, type NoteBody } from './notes.ts';
import { PrivateKey } from './private-key.tsx';
import styles from './private.module.css';

interface PrivateRoomProps {
  readonly space: PrivateSpace;
}

/** The open room: a list of notes, or one of them. */
export const PrivateRoom = ({ space }: PrivateRoomProps) => {
  const session = useSession();
  const { formatMessage } = useIntl();
  const store = space.notes;
  const notes = sortNotes(useDraftsOf<NoteBody>(store, notesRoom));
  const [openId, setOpenId] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);

  const undo =
    deleted === null
      ? null
      : () => {
          void store.restore(deleted);
          setDeleted(null);
        };
  useUndo(openId === null ? undo : null);

  useCommands([
    {
      id: 'begin.note',
      label: formatMessage({ id: 'private.new' }),
      run: () => setOpenId(mintId()),
    },
    {
      id: 'private.close',
      label: formatMessage({ id: 'private.close' }),
      run: () => session.closePrivate(),
    },
  ]);

  if (openId !== null) {
    const open = notes.find((note) => note.id === openId);
    return (
      <NoteEditor
        key={openId}
        store={store}
        id={openId}
        begun={open?.body.text ?? ''}
        onBack={() => setOpenId(null)}
        onDelete={(text) => {
          const kept = notes.find((note) => note.id === openId);
          if (kept !== undefined) {
            setDeleted({ ...kept, body: { text } });
            void store.remove(openId);
          }
          setOpenId(null);
        }}
      />
    );
  }
  const begin = (
    <Button kind="primary" onClick={() => setOpenId(mintId())}>
      <FormattedMessage id="private.new" />
    </Button>
  );
  return (
    <>
      <PageTitle kicker={<FormattedMessage id="private.title" />}>
        {notes.length === 0 ? (
          <FormattedMessage id="private.empty.title" />
        ) : (
          <FormattedMessage id="private.notes" />
        )}
      </PageTitle>
      <div role="status" className={styles['deleted']}>
        {undo !== null && (
          <>
            <FormattedMessage id="private.deleted" />{' '}
            <Button size="small" onClick={undo}>
              <FormattedMessage id="private.undo" />
            </Button>
          </>
        )}
      </div>
      {notes.length === 0 ? (
        <EmptyState
          why={<FormattedMessage id="private.empty.text" />}
          exampleLabel={<FormattedMessage id="private.empty.example" />}
          example={<FormattedMessage id="private.empty.example.text" />}
          actions={begin}
        />
      ) : (
        <>
          <FoundNotes notes={notes} onOpen={setOpenId} />
          <Actions>{begin}</Actions>
        </>
      )}
      <div className={styles['foot']}>
        <NoteBin store={store} />
        <PrivateKey hasKey={space.hasRecoveryKey} />
        <Button size="small" onClick={() => session.closePrivate()}>
          <FormattedMessage id="private.close" />
        </Button>
        <QuietNote>
          <FormattedMessage id="private.closes" />
        </QuietNote>
      </div>
    </>
  );
};

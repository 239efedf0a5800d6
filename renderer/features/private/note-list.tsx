import { FormattedMessage } from 'react-intl';
import { noteRest, noteTitle, type Note } from './notes.ts';
import styles from './private.module.css';

interface NoteListProps {
  readonly notes: readonly Note[];
  onOpen(id: string): void;
}

/** Notes by their first words. No dates: when something was written is nobody's business here. */
export const NoteList = ({ notes, onOpen }: NoteListProps) => (
  <ul className={styles['notes']}>
    {notes.map((note) => {
      const rest = noteRest(note.body.text);
      return (
        <li key={note.id}>
          <button type="button" className={styles['note']} onClick={() => onOpen(note.id)}>
            <bdi className={styles['noteTitle']} dir="auto">
              {noteTitle(note.body.text) ?? <FormattedMessage id="private.untitled" />}
            </bdi>
            {rest !== null && (
              <bdi className={styles['noteRest']} dir="auto">
                {rest}
              </bdi>
            )}
          </button>
        </li>
      );
    })}
  </ul>
);

import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { NoteList } from './note-list.tsx';
import type { Note } from './notes.ts';
import styles from './private.module.css';
import { searchNotes } from './search-notes.ts';

/** From how many notes on looking for one is offered. */
const searchedFrom = 3;

interface FoundNotesProps {
  readonly notes: readonly Note[];
  onOpen(id: string): void;
}

/** The notes, and a way to find one by its words. What is looked for is nowhere kept. */
export const FoundNotes = ({ notes, onOpen }: FoundNotesProps) => {
  const [query, setQuery] = useState('');
  const found = searchNotes(notes, query);
  return (
    <>
      {notes.length >= searchedFrom && (
        <div role="search" className={styles['search']}>
          <TextField
            type="search"
            label={<FormattedMessage id="private.search" />}
            value={query}
            onChange={setQuery}
            autoComplete="off"
          />
          <VisuallyHidden>
            <span role="status">
              {query.trim() !== '' && (
                <FormattedMessage id="private.search.found" values={{ count: found.length }} />
              )}
            </span>
          </VisuallyHidden>
        </div>
      )}
      {found.length === 0 ? (
        <p className={styles['nothing']}>
          <FormattedMessage id="private.search.none" />
        </p>
      ) : (
        <NoteList notes={found} onOpen={onOpen} />
      )}
    </>
  );
};

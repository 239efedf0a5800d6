import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useRemovedOf, type DraftStore } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { notesRoom, noteTitle, type Note } from './notes.ts';
import styles from './private.module.css';

/** Deleted notes: each can be brought back for thirty days, or be gone at once (S37). */
export const NoteBin = ({ store }: { readonly store: DraftStore }) => {
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const removed = useRemovedOf(store, notesRoom).flatMap(({ draft, removedOn }) =>
    draft.kind === 'note' ? [{ note: draft as Note, removedOn }] : [],
  );
  if (removed.length === 0) return null;
  const bringBack = (note: Note) => {
    void store.restore(note);
    announce(formatMessage({ id: 'private.bin.back-announced' }));
  };
  const erase = (note: Note) => {
    void store.erase(note.id);
    setAsked(null);
    announce(formatMessage({ id: 'private.bin.erased' }));
  };
  return (
    <section className={styles['bin']}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <FormattedMessage id="private.bin" />
      </Button>
      {isOpen && (
        <ul>
          {removed.map(({ note, removedOn }) => (
            <li key={note.id}>
              <bdi className={styles['noteRest']} dir="auto">
                {noteTitle(note.body.text) ?? <FormattedMessage id="private.untitled" />}
              </bdi>
              <p className={styles['binDays']}>
                <FormattedMessage
                  id="private.bin.days"
                  values={{ days: Math.max(1, fileLimits.binDays - daysBetween(removedOn, today)) }}
                />
              </p>
              <div className={styles['binActs']}>
                <Button size="small" onClick={() => bringBack(note)}>
                  <FormattedMessage id="private.bin.back" />
                </Button>
                {asked === note.id ? (
                  <Button kind="plain" size="small" onClick={() => erase(note)}>
                    <FormattedMessage id="private.bin.erase-sure" />
                  </Button>
                ) : (
                  <Button kind="plain" size="small" onClick={() => setAsked(note.id)}>
                    <FormattedMessage id="private.bin.erase" />
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

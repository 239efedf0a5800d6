import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { readNow } from '#renderer/platform/clock.ts';
import type { DraftStatus, DraftStore } from '#renderer/storage/use-drafts.ts';
import { mintId } from '#renderer/platform/random.ts';
import { noteLimit, notesRoom, splitNote, type NoteBody } from './notes.ts';

/** Written this long after the last keystroke, and at once on leaving. */
const settle = 600;

interface NoteText {
  readonly text: string;
  type(text: string): void;
  readonly status: DraftStatus | 'idle';
  readonly savedAt: Date | null;
}

/**
 * A note's text with autosave. Over the limit nothing is written while it is still being shortened; on
 * leaving, what is too long for one note goes on in further ones: nothing typed is lost.
 */
export const useNoteText = (store: DraftStore, id: string, begun: string): NoteText => {
  const [text, setText] = useState(begun);
  const [written, setWritten] = useState(begun);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const stored = useSyncExternalStore(store.subscribe, () => store.status());
  const isDirty = text !== written;
  const canKeep = text.length <= noteLimit;

  const keep = useEffectEvent(async () => {
    if (!isDirty || !canKeep) return;
    setWritten(text);
    const body: NoteBody = { text };
    await store.save({ id, room: notesRoom, kind: 'note', body });
    if (store.status() === 'saved') setSavedAt(readNow());
  });

  useEffect(() => {
    const timer = setTimeout(() => void keep(), settle);
    return () => clearTimeout(timer);
  }, [text]);

  const leave = useEffectEvent(() => {
    if (canKeep) {
      void keep();
      return;
    }
    splitNote(text).forEach((part, index) => {
      const body: NoteBody = { text: part };
      void store.save({ id: index === 0 ? id : mintId(), room: notesRoom, kind: 'note', body });
    });
  });
  useEffect(() => () => leave(), []);

  const status = () => {
    if (stored === 'not-saved' || !canKeep) return 'not-saved';
    if (isDirty) return 'saving';
    return savedAt === null ? 'idle' : stored;
  };
  return { text, type: setText, status: status(), savedAt };
};

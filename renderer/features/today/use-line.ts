import { useState } from 'react';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { useUndo } from '#renderer/ui/undo.ts';
import { offerLine, withdrawLine, type LineDraft } from '#shared/domain/today/commands.ts';
import type { Line } from '#shared/domain/today/fold.ts';
import { todayPage, todayProjection } from '#shared/domain/today/projection.ts';
import { offeredLine, privateLine, todayRoom, type LineOnPage } from './lines.ts';

export type LineTrouble = 'disk-full' | 'unreadable' | 'other' | null;

interface MyLine {
  readonly draft: LineOnPage | null;
  readonly offered: Line | null;
  readonly theirs: Line | null;
  readonly trouble: LineTrouble;
  /** Brings back the line that was emptied just now; null where none was, or another is written. */
  readonly bringBack: (() => void) | null;
  /** Keeps the words for me alone; empty words remove the line. */
  keep(text: string): Promise<void>;
  /** A full copy goes to both; the private one is removed once that is safe. */
  offer(): Promise<boolean>;
  /** At once, without a reason; the words are mine alone again (S4). */
  takeBack(): Promise<void>;
}

const none: readonly Line[] = [];

/** Today's line of mine, private until offered, and the other's once they offered one. */
export const useLine = (): MyLine => {
  const session = useSession();
  const { me, people } = session;
  const today = useToday();
  const contextOf = useCommandContext();
  const lines = useItems(todayProjection, todayPage(today)) ?? none;
  const drafts = useDrafts<LineDraft>(todayRoom);
  const [trouble, setTrouble] = useState<LineTrouble>(null);
  const draft = privateLine(drafts, today);
  const [emptied, setEmptied] = useState<LineOnPage | null>(null);
  const other = people.find((person) => person.id !== me?.id);
  const offered = me === null ? null : offeredLine(lines, me.id, today);
  const theirs = other === undefined ? null : offeredLine(lines, other.id, today);

  const commit = async (entries: Parameters<typeof session.commit>[0]): Promise<boolean> => {
    const outcome = await session.commit(entries);
    const isKept = outcome.status !== 'not-saved';
    if (isKept) setTrouble(null);
    else setTrouble(outcome.reason === 'disk-full' ? 'disk-full' : 'other');
    return isKept;
  };
  const keep = async (text: string) => {
    if (text.trim() === '') {
      if (draft === null) return;
      setEmptied(draft);
      await session.drafts?.remove(draft.id);
      return;
    }
    setEmptied(null);
    const body: LineDraft = { text, day: today };
    const kept = { room: todayRoom, kind: 'line', body };
    await session.drafts?.save(draft === null ? kept : { ...kept, id: draft.id });
  };
  const offer = async () => {
    if (draft === null) return false;
    const made = offerLine(contextOf(), draft.body.text);
    if (!made.ok) {
      setTrouble(made.error.reason === 'text-broken' ? 'unreadable' : 'other');
      return false;
    }
    const isKept = await commit(made.value);
    // Offered isn't deleted: it doesn't lie in the bin.
    if (isKept) await session.drafts?.erase(draft.id);
    return isKept;
  };
  const takeBack = async () => {
    if (offered === null) return;
    const made = withdrawLine(contextOf(), offered);
    if (made.ok && (await commit(made.value))) await keep(offered.text);
  };
  const bringBack =
    emptied === null || emptied.body.day !== today || draft !== null || offered !== null
      ? null
      : () => {
          setEmptied(null);
          void session.drafts?.restore(emptied);
        };
  useUndo(bringBack);
  return { draft, offered, theirs, trouble, bringBack, keep, offer, takeBack };
};

import { useIntl } from 'react-intl';
import { sequenceOf, uidOf } from '#shared/domain/calendar/file-plans.ts';
import { withNewer } from '#shared/domain/calendar/newer-plan.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { ImportedPlan } from '#shared/formats/ics/import-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import type { PlanDraft } from '../plans/known-plan.ts';
import { readInWorker, type Reading, type ReadOutcome } from './read-in-worker.ts';

export type TakeOutcome =
  | { readonly kind: 'taken'; readonly takeBack: () => Promise<void> }
  /** Nothing was changed. */
  | { readonly kind: 'no-room' | 'not-saved' };

interface Import {
  readonly read: (reading: Pick<Reading, 'file' | 'onShare' | 'signal'>) => Promise<ReadOutcome>;
  /** Keeps them all at once, private. */
  readonly take: (plans: readonly ImportedPlan[]) => Promise<TakeOutcome>;
}

const draftsByUid = (drafts: readonly PlanDraft[]): ReadonlyMap<string, PlanDraft> => {
  const byUid = new Map<string, PlanDraft>();
  for (const draft of drafts) {
    // A file that was saved here brings nothing twice either.
    byUid.set(uidOf(draft.id), draft);
    const { imported } = draft.body;
    if (imported !== undefined) byUid.set(imported.uid, draft);
  }
  return byUid;
};

/** Calendar files, read on this computer alone, and taken over in one change: nothing half. */
export const useImport = (today: PlainDate): Import => {
  const intl = useIntl();
  const { drafts: store } = useSession();
  const drafts = useDrafts<OwnPlan>('calendar').filter(({ kind }) => kind === 'plan');
  const take: Import['take'] = async (plans) => {
    if (store === null) return { kind: 'not-saved' };
    const byUid = draftsByUid(drafts);
    const before = new Map<string, PlanDraft>();
    for (const { uid, state } of plans) {
      const draft = state === 'newer' ? byUid.get(uid) : undefined;
      if (draft !== undefined) before.set(uid, draft);
    }
    const replaced = [...before.values()];
    const kept = await store.saveAll(
      plans.map(({ uid, own }) => {
        const known = before.get(uid);
        return known === undefined
          ? { room: 'calendar', kind: 'plan', body: own }
          : { id: known.id, room: 'calendar', kind: 'plan', body: withNewer(known.body, own) };
      }),
    );
    if (kept === null) return { kind: 'no-room' };
    const takeBack = async () => {
      const known = new Set(replaced.map(({ id }) => id));
      const added = kept.map(({ id }) => id).filter((id) => !known.has(id));
      await Promise.all([
        store.erase(...added),
        ...(replaced.length > 0 ? [store.saveAll(replaced)] : []),
      ]);
    };
    if (store.status() !== 'not-saved') return { kind: 'taken', takeBack };
    await takeBack();
    return { kind: 'not-saved' };
  };
  return {
    read: (reading) =>
      readInWorker({
        ...reading,
        today,
        setting: {
          zone: systemZone(),
          untitled: intl.formatMessage({ id: 'calendar.import.untitled' }),
          known: new Map(
            [...draftsByUid(drafts)].map(([uid, { body }]) => [
              uid,
              // What is shared by now is its owner's to change, never a file's.
              body.sharedAs === null ? sequenceOf(body) : Infinity,
            ]),
          ),
        },
      }),
    take,
  };
};

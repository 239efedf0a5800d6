import { useIntl } from 'react-intl';
import { sequenceOf, uidOf } from '#shared/domain/calendar/file-plans.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  readCalendarFile,
  type CalendarPreview,
  type ImportedPlan,
} from '#shared/formats/ics/import-calendar.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import type { PlanDraft } from '../plans/known-plan.ts';

interface Import {
  readonly read: (bytes: Uint8Array) => CalendarPreview;
  /** Keeps them all at once, private; true once they are on disk. */
  readonly take: (plans: readonly ImportedPlan[]) => Promise<boolean>;
}

/** Calendar files, read in this window alone, and taken over in one change: nothing half. */
export const useImport = (): Import => {
  const intl = useIntl();
  const { drafts: store } = useSession();
  const drafts = useDrafts<OwnPlan>('calendar').filter(({ kind }) => kind === 'plan');
  const byUid = new Map<string, PlanDraft>();
  for (const draft of drafts) {
    // A file that was saved here brings nothing twice either.
    byUid.set(uidOf(draft.id), draft);
    const { imported } = draft.body;
    if (imported !== undefined) byUid.set(imported.uid, draft);
  }
  return {
    read: (bytes) =>
      readCalendarFile(bytes, {
        zone: systemZone(),
        untitled: intl.formatMessage({ id: 'calendar.import.untitled' }),
        known: new Map(
          [...byUid].map(([uid, { body }]) => [
            uid,
            // What is shared by now is its owner's to change, never a file's.
            body.sharedAs === null ? sequenceOf(body) : Infinity,
          ]),
        ),
      }),
    take: async (plans) => {
      if (store === null) return false;
      await store.saveAll(
        plans.map(({ uid, own, state }) => {
          const before = state === 'newer' ? byUid.get(uid) : undefined;
          return {
            ...(before === undefined ? {} : { id: before.id }),
            room: 'calendar',
            kind: 'plan',
            body: own,
          };
        }),
      );
      return store.status() !== 'not-saved';
    },
  };
};

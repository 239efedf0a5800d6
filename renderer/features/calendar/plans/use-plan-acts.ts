import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  changePlan,
  joinPlan,
  leavePlan,
  makeLessVisible,
  refusedPlan,
  sharePlan,
  withdrawPlan,
} from '#shared/domain/calendar/commands.ts';
import type { PlanField } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import type { CommandResult, Moment, Refusal } from '#shared/domain/command.ts';
import { readNow, systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useCommit, type SavedState } from '#renderer/session/use-commit.ts';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import type { KnownPlan, PlanDraft } from './known-plan.ts';

export type ActOutcome =
  | { readonly status: 'done'; readonly key: string }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  /** The line beside the surface says why (SavedNote); nothing was lost. */
  | { readonly status: 'not-saved' };

const done = (key: string): ActOutcome => ({ status: 'done', key });
const ROOM = 'calendar';

const momentNow = (): Moment => ({ at: readNow().getTime(), zone: systemZone() });

const saveOwn = (drafts: DraftStore, draft: PlanDraft | null, body: OwnPlan) =>
  drafts.save({ ...(draft === null ? {} : { id: draft.id }), room: ROOM, kind: 'plan', body });

export interface PlanActs {
  readonly notice: string | null;
  readonly saved: SavedState;
  /** Undoes the last act that wasn't shared; null when there is none. */
  readonly undo: (() => void) | null;
  readonly clearNotice: () => void;
  readonly keep: (draft: PlanDraft | null, own: OwnPlan) => Promise<ActOutcome>;
  readonly offer: (known: KnownPlan | null, own: OwnPlan) => Promise<ActOutcome>;
  readonly showLess: (known: KnownPlan, less: 'busy' | PlanField) => Promise<ActOutcome>;
  readonly withdraw: (known: KnownPlan) => Promise<ActOutcome>;
  readonly remove: (draft: PlanDraft) => Promise<ActOutcome>;
  readonly join: (plan: Plan) => Promise<ActOutcome>;
  readonly leave: (plan: Plan) => Promise<ActOutcome>;
}

/**
 * What can be done with a plan. The owner's page is written first, the shared entry after it: torn
 * between the two, a plan stands there as "not offered yet" and nothing is shown that wasn't meant.
 */
export const usePlanActs = (): PlanActs => {
  const session = useSession();
  const contextOf = useCommandContext();
  const intl = useIntl();
  const announce = useAnnounce();
  const { commit, saved } = useCommit();
  const [notice, setNotice] = useState<string | null>(null);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const { drafts } = session;
  const name = session.partner?.name ?? '';

  const say = (message: string, takeBack: (() => Promise<void>) | null = null) => {
    setNotice(message);
    announce(message);
    setUndo(() => takeBack);
  };

  const tell = async (result: CommandResult): Promise<ActOutcome | null> => {
    if (!result.ok) return { status: 'refused', refusal: result.error };
    const outcome = await commit(result.value);
    if (outcome.status !== 'not-saved') return null;
    setNotice(null);
    return { status: 'not-saved' };
  };

  const takeBack = (before: PlanDraft | null, after: PlanDraft) => async () => {
    if (before === null) await drafts?.remove(after.id);
    else if (drafts !== null) await saveOwn(drafts, before, before.body);
  };

  const keep = async (draft: PlanDraft | null, own: OwnPlan): Promise<ActOutcome> => {
    const refusal = refusedPlan(own);
    if (refusal !== null) return { status: 'refused', refusal };
    if (drafts === null) return { status: 'not-saved' };
    const after = await saveOwn(drafts, draft, own);
    say(
      own.sharedAs === null
        ? intl.formatMessage({ id: 'calendar.notice.kept' })
        : intl.formatMessage({ id: 'calendar.notice.prepared' }),
      takeBack(draft, after as PlanDraft),
    );
    return done(own.sharedAs ?? after.id);
  };

  const shareFirst = async (draft: PlanDraft | null, own: OwnPlan): Promise<ActOutcome> => {
    const result = sharePlan(contextOf(), own);
    if (!result.ok) return { status: 'refused', refusal: result.error };
    if (drafts === null) return { status: 'not-saved' };
    const id = result.value[0]?.item ?? null;
    const after = await saveOwn(drafts, draft, { ...own, sharedAs: id });
    const failed = await tell(result);
    if (failed !== null) {
      await drafts.save({ ...after, body: { ...own, visibility: 'private', sharedAs: null } });
      return failed;
    }
    say(intl.formatMessage({ id: 'calendar.notice.offered' }, { name }));
    return done(id ?? after.id);
  };

  const offer = async (known: KnownPlan | null, own: OwnPlan): Promise<ActOutcome> => {
    const draft = known?.draft ?? null;
    const shared = known?.shared ?? null;
    if (shared === null) return shareFirst(draft, { ...own, sharedAs: null });
    const result = changePlan(contextOf(), shared, own, momentNow());
    if (!result.ok) return { status: 'refused', refusal: result.error };
    if (drafts === null) return { status: 'not-saved' };
    await saveOwn(drafts, draft, own);
    const failed = await tell(result);
    if (failed !== null) {
      if (draft !== null) await saveOwn(drafts, draft, draft.body);
      return failed;
    }
    say(intl.formatMessage({ id: 'calendar.notice.changed' }, { name }));
    return done(shared.id);
  };

  const showLess = async (
    { shared, draft, own }: KnownPlan,
    less: 'busy' | PlanField,
  ): Promise<ActOutcome> => {
    if (shared === null || own === null || drafts === null) return { status: 'not-saved' };
    const after: OwnPlan =
      less === 'busy'
        ? { ...own, visibility: 'busy' }
        : { ...own, shown: { ...own.shown, [less]: false } };
    const failed = await tell(makeLessVisible(contextOf(), shared, less, momentNow()));
    if (failed !== null) return failed;
    await saveOwn(drafts, draft, after);
    say(intl.formatMessage({ id: 'calendar.notice.showsLess' }, { name }));
    return done(shared.id);
  };

  const withdraw = async ({ shared, draft, own }: KnownPlan): Promise<ActOutcome> => {
    if (shared === null || own === null || drafts === null) return { status: 'not-saved' };
    const failed = await tell(withdrawPlan(contextOf(), shared));
    if (failed !== null) return failed;
    const after = await saveOwn(drafts, draft, { ...own, visibility: 'private', sharedAs: null });
    say(intl.formatMessage({ id: 'calendar.notice.withdrawn' }, { name }));
    return done(after.id);
  };

  const remove = async (draft: PlanDraft): Promise<ActOutcome> => {
    await drafts?.remove(draft.id);
    say(intl.formatMessage({ id: 'calendar.notice.removed' }), async () => {
      await drafts?.restore(draft);
    });
    return done(draft.id);
  };

  const join = async (plan: Plan): Promise<ActOutcome> => {
    const failed = await tell(joinPlan(contextOf(), plan, momentNow()));
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.joined' }));
    return done(plan.id);
  };

  const leave = async (plan: Plan): Promise<ActOutcome> => {
    const failed = await tell(leavePlan(contextOf(), plan));
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.left' }, { name }));
    return done(plan.id);
  };

  const runUndo =
    undo === null
      ? null
      : () => {
          void undo();
          say(intl.formatMessage({ id: 'calendar.notice.undone' }));
        };
  useUndo(runUndo);

  return {
    notice,
    saved,
    undo: runUndo,
    clearNotice: () => {
      setNotice(null);
    },
    keep,
    offer,
    showLess,
    withdraw,
    remove,
    join,
    leave,
  };
};

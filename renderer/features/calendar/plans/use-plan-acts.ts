import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  changePlan,
  joinPlan,
  leavePlan,
  makeLessVisible,
  sharePlan,
  withdrawPlan,
} from '#shared/domain/calendar/commands.ts';
import { refusedPlan } from '#shared/domain/calendar/refused-plan.ts';
import type { PlanField } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import { postUpdate, withdrawUpdate } from '#shared/domain/calendar/updates.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import type { CommandResult, Moment } from '#shared/domain/command.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { readNow, systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useCommit } from '#renderer/session/use-commit.ts';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import { useSigning, type SignRequest } from '../together/use-signing.ts';
import { happenedActs } from './happened-acts.ts';
import type { KnownPlan, PlanDraft } from './known-plan.ts';
import type { ActOutcome, PlanActs } from './plan-acts.ts';
import { done, notSaved, saveOwn } from './save-own.ts';
import { seriesActs } from './series-acts.ts';

const momentNow = (): Moment => ({ at: readNow().getTime(), zone: systemZone() });

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
  const signing = useSigning();
  /** Steps by key are one act: where they began, and the draft they have come to. */
  const lastStep = useRef<{ readonly before: PlanDraft | null; readonly changed: number } | null>(
    null,
  );
  const name = session.partner?.name ?? '';
  const nameOf = (id: PersonId) => session.people.find((person) => person.id === id)?.name ?? '';
  /** Who acts on a plan that isn't theirs: oneself, or, side by side, the one beside its owner. */
  const otherThan = (owner: PersonId): PersonId =>
    session.me?.id ?? session.people.find(({ id }) => id !== owner)?.id ?? '';

  const say = (message: string, takeBack: (() => Promise<void>) | null = null) => {
    setNotice(message);
    announce(message);
    setUndo(() => takeBack);
  };

  const tell = async (
    result: CommandResult,
    request: SignRequest | null = null,
  ): Promise<ActOutcome | null> => {
    if (!result.ok) return { status: 'refused', refusal: result.error };
    const outcome =
      session.me === null && request !== null
        ? await signing.sign(request, result.value)
        : await commit(result.value);
    if (outcome === null) return { status: 'left' };
    if (outcome.status !== 'not-saved') return null;
    setNotice(null);
    return outcome;
  };

  const takeBack = (before: PlanDraft | null, after: PlanDraft) => async () => {
    if (before === null) await drafts?.remove(after.id);
    else if (drafts !== null) await saveOwn(drafts, before, before.body);
  };

  const keep: PlanActs['keep'] = async (draft, own, how) => {
    const refusal = refusedPlan(own);
    if (refusal !== null) return { status: 'refused', refusal };
    if (drafts === null) return notSaved;
    const after = await saveOwn(drafts, draft, own);
    // Only in memory is not kept. What was typed still stands in the form, so it isn't kept twice.
    if (drafts.status() === 'not-saved') {
      await takeBack(draft, after as PlanDraft)();
      return notSaved;
    }
    const steps = lastStep.current;
    const goesOn = how?.isStep === true && steps !== null && steps.changed === draft?.changed;
    const before = goesOn ? steps.before : draft;
    lastStep.current = how?.isStep === true ? { before, changed: after.changed } : null;
    say(
      how?.said ??
        (own.sharedAs === null
          ? intl.formatMessage({ id: 'calendar.notice.kept' })
          : intl.formatMessage({ id: 'calendar.notice.prepared' })),
      takeBack(before, after as PlanDraft),
    );
    return done(own.sharedAs ?? after.id);
  };

  const remind: PlanActs['remind'] = async ({ draft }, minutes) => {
    if (draft === null) return notSaved;
    const { remind: _before, ...body } = draft.body;
    const own = minutes === undefined ? body : { ...body, remind: minutes };
    return keep(draft, own, {
      said: intl.formatMessage({ id: 'calendar.notice.remind' }),
      isStep: false,
    });
  };

  const shareFirst = async (draft: PlanDraft | null, own: OwnPlan): Promise<ActOutcome> => {
    const result = sharePlan(contextOf(), own);
    if (!result.ok) return { status: 'refused', refusal: result.error };
    if (drafts === null) return notSaved;
    const id = result.value[0]?.item ?? null;
    const after = await saveOwn(drafts, draft, { ...own, sharedAs: id });
    const failed = await tell(result);
    if (failed !== null) {
      await saveOwn(drafts, after as PlanDraft, { ...own, visibility: 'private', sharedAs: null });
      return failed;
    }
    say(intl.formatMessage({ id: 'calendar.notice.offered' }, { name }));
    return done(id ?? after.id);
  };

  const offerTogether = async (own: OwnPlan, owner: PersonId): Promise<ActOutcome> => {
    const result = sharePlan(contextOf(owner), own);
    const plan = toSharedPlan(own);
    if (!result.ok || plan === null) {
      return { status: 'refused', refusal: result.ok ? { reason: 'plan-private' } : result.error };
    }
    const failed = await tell(result, { actor: owner, act: 'offer', plan, owner });
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.offeredTogether' }, { name: nameOf(owner) }));
    return done(result.value[0]?.item ?? '');
  };

  const offer: PlanActs['offer'] = async (known, own, owner) => {
    if (owner !== null) return offerTogether(own, owner);
    const draft = known?.draft ?? null;
    const shared = known?.shared ?? null;
    if (shared === null) return shareFirst(draft, { ...own, sharedAs: null });
    const result = changePlan(contextOf(), shared, own, momentNow());
    if (!result.ok) return { status: 'refused', refusal: result.error };
    if (drafts === null) return notSaved;
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
    if (shared === null || own === null || drafts === null) return notSaved;
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

  const withdrawTogether = async (plan: Plan): Promise<ActOutcome> => {
    const { owner } = plan;
    const failed = await tell(withdrawPlan(contextOf(owner), plan), {
      actor: owner,
      act: 'withdraw',
      plan: plan.current.plan,
      owner,
    });
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.withdrawnTogether' }, { name: nameOf(owner) }));
    return done(plan.id);
  };

  const withdraw = async ({ shared, draft, own }: KnownPlan): Promise<ActOutcome> => {
    if (session.me === null && shared !== null) return withdrawTogether(shared);
    if (shared === null || own === null || drafts === null) return notSaved;
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
    const actor = otherThan(plan.owner);
    const failed = await tell(joinPlan(contextOf(actor), plan, momentNow()), {
      actor,
      act: 'join',
      plan: plan.current.plan,
      owner: plan.owner,
    });
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.joined' }));
    return done(plan.id);
  };

  const leave = async (plan: Plan): Promise<ActOutcome> => {
    const actor = otherThan(plan.owner);
    const failed = await tell(leavePlan(contextOf(actor), plan), {
      actor,
      act: 'leave',
      plan: plan.current.plan,
      owner: plan.owner,
    });
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.left' }, { name: nameOf(plan.owner) }));
    return done(plan.id);
  };

  const update: PlanActs['update'] = async (plan, occurrence, kind, minutes) => {
    const failed = await tell(
      postUpdate(contextOf(), plan, occurrence, kind, minutes, momentNow()),
    );
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.updated' }, { name }));
    return done(plan.id);
  };

  const takeUpdateBack: PlanActs['takeUpdateBack'] = async (plan, said) => {
    const failed = await tell(withdrawUpdate(contextOf(), plan, said));
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.updateTakenBack' }));
    return done(plan.id);
  };

  const core = { intl, drafts, partnerName: name, contextOf, momentNow, say, tell };
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
    say: (message, back) => say(message, back ?? null),
    keep,
    remind,
    offer,
    showLess,
    withdraw,
    remove,
    join,
    leave,
    update,
    takeUpdateBack,
    ...seriesActs(core),
    ...happenedActs(core),
    signing,
  };
};

import type { IntlShape } from 'react-intl';
import { splitPlan } from '#shared/domain/calendar/commands.ts';
import { dropOccurrence, resetOccurrence } from '#shared/domain/calendar/occurrence-acts.ts';
import { withoutOne, withoutOverride } from '#shared/domain/calendar/own-series.ts';
import { overridesOf } from '#shared/domain/calendar/series.ts';
import type { CommandContext, CommandResult, Moment } from '#shared/domain/command.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import type { PlanDraft } from './known-plan.ts';
import type { ActOutcome, PlanActs } from './plan-acts.ts';
import { done, notSaved, saveOwn } from './save-own.ts';

/** What acts on a series need of the ones on plans. */
export interface ActCore {
  readonly intl: IntlShape;
  readonly drafts: DraftStore | null;
  readonly partnerName: string;
  readonly contextOf: (actor?: PersonId) => CommandContext;
  readonly momentNow: () => Moment;
  readonly say: (message: string, takeBack?: (() => Promise<void>) | null) => void;
  readonly tell: (result: CommandResult) => Promise<ActOutcome | null>;
}

type SeriesActs = Pick<PlanActs, 'split' | 'dropOne' | 'resetOne'>;

/** This one, this and the following: on the owner's page first, then, where it is shared, for both. */
export const seriesActs = (core: ActCore): SeriesActs => {
  const { intl, drafts, say, tell, contextOf, momentNow } = core;

  const split: SeriesActs['split'] = async ({ shared, draft }, { before, after }) => {
    if (drafts === null) return notSaved;
    const result =
      shared === null ? null : splitPlan(contextOf(), shared, { before, after }, momentNow());
    if (result !== null && !result.ok) return { status: 'refused', refusal: result.error };
    const begun = result?.value.findLast(({ kind }) => kind === 'plan-shared')?.item ?? null;
    const second = await saveOwn(drafts, null, { ...after, sharedAs: begun });
    await saveOwn(drafts, draft, before);
    const takeBack = async () => {
      await drafts.remove(second.id);
      if (draft !== null) await saveOwn(drafts, draft, draft.body);
    };
    const failed = result === null ? null : await tell(result);
    if (failed !== null) {
      await takeBack();
      return failed;
    }
    say(intl.formatMessage({ id: 'calendar.notice.split' }), shared === null ? takeBack : null);
    return done(begun ?? second.id);
  };

  const dropOne: SeriesActs['dropOne'] = async ({ key, shared, draft, own }, occurrence) => {
    if (drafts === null || own === null) return notSaved;
    if (shared === null) {
      const after = await saveOwn(drafts, draft, withoutOne(own, occurrence));
      const takeBack = async () => {
        if (draft !== null) await saveOwn(drafts, after as PlanDraft, draft.body);
      };
      say(intl.formatMessage({ id: 'calendar.notice.dropped' }), takeBack);
      return done(key);
    }
    const failed = await tell(dropOccurrence(contextOf(), shared, occurrence, momentNow()));
    if (failed !== null) return failed;
    await saveOwn(drafts, draft, withoutOne(own, occurrence));
    say(intl.formatMessage({ id: 'calendar.notice.droppedShared' }, { name: core.partnerName }));
    return done(key);
  };

  const resetOne: SeriesActs['resetOne'] = async ({ key, shared, draft, own }, occurrence) => {
    if (drafts === null || own === null) return notSaved;
    const isShared = shared !== null && overridesOf(shared).has(occurrence);
    if (shared !== null && isShared) {
      const failed = await tell(resetOccurrence(contextOf(), shared, occurrence, momentNow()));
      if (failed !== null) return failed;
    }
    const after = await saveOwn(drafts, draft, withoutOverride(own, occurrence));
    const takeBack = async () => {
      if (draft !== null) await saveOwn(drafts, after as PlanDraft, draft.body);
    };
    say(intl.formatMessage({ id: 'calendar.notice.reset' }), isShared ? null : takeBack);
    return done(key);
  };

  return { split, dropOne, resetOne };
};

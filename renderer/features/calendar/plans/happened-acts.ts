import {
  happenedOf,
  sayWhatHappened,
  takeHappenedBack,
  withHappened,
} from '#shared/domain/calendar/what-happened.ts';
import type { PlanActs } from './plan-acts.ts';
import { done, notSaved, saveOwn } from './save-own.ts';
import type { ActCore } from './series-acts.ts';

type HappenedActs = Pick<PlanActs, 'sayHappened' | 'takeHappenedBack'>;

/** What happened: on its owner's page first, then for both. */
export const happenedActs = (core: ActCore): HappenedActs => {
  const { intl, drafts, say, tell, contextOf, momentNow } = core;

  const sayHappened: HappenedActs['sayHappened'] = async (known, occurrence, said) => {
    const { shared, draft, own } = known;
    if (shared === null || own === null || drafts === null) return notSaved;
    const result = sayWhatHappened(contextOf(), shared, own, said, occurrence, momentNow());
    if (!result.ok) return { status: 'refused', refusal: result.error };
    await saveOwn(drafts, draft, withHappened(own, occurrence.nominal, said));
    const failed = await tell(result);
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.updated' }, { name: core.partnerName }));
    return done(shared.id);
  };

  const takeBack: HappenedActs['takeHappenedBack'] = async ({ shared }, occurrence) => {
    if (shared === null) return notSaved;
    const { me, today } = contextOf();
    const last = happenedOf(shared, occurrence, me, today).at(-1);
    const failed = await tell(takeHappenedBack(contextOf(), shared, last?.hash ?? ''));
    if (failed !== null) return failed;
    say(intl.formatMessage({ id: 'calendar.notice.happenedBack' }, { name: core.partnerName }));
    return done(shared.id);
  };

  return { sayHappened, takeHappenedBack: takeBack };
};

import type { MonthSources } from './month-sources.ts';
import type { MonthPlans } from './use-month-plans.ts';

/** The one that is seen, and its two neighbours. */
const MOST = 3;

interface KeptMonth {
  readonly sources: MonthSources;
  readonly plans: MonthPlans;
}

/** Whatever looks at a month shares one making of it. The last three, for as long as their calendar is there. */
export interface KeptMonths {
  /** null where it has to be made: not kept, or from other sources. */
  find(sources: MonthSources): MonthPlans | null;
  keep(sources: MonthSources, plans: MonthPlans): MonthPlans;
}

const isSame = (a: MonthSources, b: MonthSources): boolean =>
  a.month === b.month &&
  a.single === b.single &&
  a.series === b.series &&
  a.waiting === b.waiting &&
  a.agreed === b.agreed &&
  a.drafts === b.drafts &&
  a.today === b.today &&
  a.zone === b.zone &&
  a.weekStart === b.weekStart &&
  a.me === b.me;

export const createKeptMonths = (): KeptMonths => {
  let kept: readonly KeptMonth[] = [];
  const keep = (month: KeptMonth): MonthPlans => {
    const others = kept.filter(({ sources }) => sources.month !== month.sources.month);
    kept = [month, ...others].slice(0, MOST);
    return month.plans;
  };
  return {
    find: (sources) => {
      const found = kept.find((each) => isSame(each.sources, sources));
      return found === undefined ? null : keep(found);
    },
    keep: (sources, plans) => keep({ sources, plans }),
  };
};

import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { growths, reachOf, stemBetween, type LimbKind, type Reach } from './limbs.ts';
import { placeDays, siteKey, treeSpan, type Site } from './sites.ts';

interface Wood extends Reach {
  /** How much of the tree it carries, itself included: decides how thick it is drawn. */
  readonly carries: number;
}

export interface Twig extends Wood {
  /** The same for the same twig in every later growth of the tree. */
  readonly key: string;
  readonly kind: LimbKind;
}

export interface Leaf {
  readonly day: PlainDate;
  readonly at: Reach['to'];
  readonly heading: number;
  /** Key of the branch it grows on. */
  readonly twig: string;
}

export interface Tree {
  /** From the foot up, each stretch thinner than the one below; empty before the first day. */
  readonly stem: readonly Wood[];
  readonly twigs: readonly Twig[];
  readonly leaves: readonly Leaf[];
}

const twigOf = (kind: LimbKind, site: Site, seed: string, carries: number): Twig => ({
  key: `${kind}:${siteKey(site)}`,
  kind,
  carries,
  ...reachOf(kind, site.limb, site.place, seed),
});

/** Everything a place hangs on: itself, the one before, down to the foot of its limb. */
const wayTo = ({ limb, place }: Site): readonly Site[] => {
  const way: Site[] = [];
  for (let at = place; at >= 1; at >>= 1) way.push({ limb, place: at });
  return way;
};

interface Carried {
  readonly site: Site;
  readonly count: number;
}

/** The stem up to the highest limb, in stretches from limb to limb. */
const stemUnder = (carried: readonly Carried[], person: PersonId): readonly Wood[] => {
  const limbs = carried
    .filter(({ site }) => site.place === 1)
    .map(({ site, count }) => ({ height: growths.branch.limbs[site.limb]?.height ?? 1, count }))
    .sort((one, other) => one.height - other.height);
  return limbs.map(({ height }, index) => ({
    ...stemBetween(limbs[index - 1]?.height ?? 0, height, person),
    carries: limbs.slice(index).reduce((sum, { count }) => sum + count, 0),
  }));
};

/**
 * One person's tree: a twig, a root and a leaf for each day they wrote on, and nothing for a day they
 * didn't. Pure; the same days give the same tree, and a later day only adds to it. At most 378 places
 * a kind, however much is written; days before the span of `today` have no part in it.
 */
export const growTree = (person: PersonId, days: readonly PlainDate[], today: PlainDate): Tree => {
  const span = treeSpan(today);
  const shown = days.filter((day) => day >= span.first && day <= span.last);
  const placed = placeDays(shown, person);
  if (placed.size === 0) return { stem: [], twigs: [], leaves: [] };

  const carried = new Map<string, Carried>();
  for (const site of placed.values()) {
    for (const step of wayTo(site)) {
      const count = (carried.get(siteKey(step))?.count ?? 0) + 1;
      carried.set(siteKey(step), { site: step, count });
    }
  }
  const all = [...carried.values()];
  const twigs = (['branch', 'root'] as const).flatMap((kind) =>
    all.map(({ site, count }) => twigOf(kind, site, person, count)),
  );
  const leaves = [...placed].map(([day, site]) => {
    const { to, heading } = reachOf('branch', site.limb, site.place, person);
    return { day, at: to, heading, twig: `branch:${siteKey(site)}` };
  });
  return { stem: stemUnder(all, person), twigs, leaves };
};

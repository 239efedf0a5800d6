import type { Leaf, Twig } from '#shared/domain/today/trees/grow-tree.ts';
import type { Reach } from '#shared/domain/today/trees/limbs.ts';

/** How a grown tree becomes few SVG paths: one for each thickness, so that a full tree stays quick to draw. */

/** Stroke widths in CSS pixels; a twig that carries up to `upTo` is drawn that thick. */
const branchWidths = [
  { upTo: 1, width: 0.9 },
  { upTo: 2, width: 1.25 },
  { upTo: 4, width: 1.65 },
  { upTo: 9, width: 2.1 },
  { upTo: 20, width: 2.7 },
  { upTo: 60, width: 3.4 },
  { upTo: Infinity, width: 4.1 },
] as const;

const rootWidths = [
  { upTo: 1, width: 0.9 },
  { upTo: 4, width: 1.1 },
  { upTo: 12, width: 1.35 },
  { upTo: Infinity, width: 1.75 },
] as const;

export const widthOf = ({ kind, carries }: Pick<Twig, 'kind' | 'carries'>): number => {
  const widths = kind === 'branch' ? branchWidths : rootWidths;
  return widths.find(({ upTo }) => carries <= upTo)?.width ?? 1;
};

const at = ({ x, y }: Reach['to']) => `${x} ${y}`;

export const reachPath = ({ from, bend, to }: Pick<Reach, 'from' | 'bend' | 'to'>): string =>
  `M${at(from)}Q${at(bend)} ${at(to)}`;

export interface Stroke {
  readonly width: number;
  readonly d: string;
}

/** All twigs of one thickness in one path, the thinnest first. */
export const strokesOf = (twigs: readonly Twig[]): readonly Stroke[] => {
  const byWidth = new Map<number, string>();
  for (const twig of twigs) {
    const width = widthOf(twig);
    byWidth.set(width, (byWidth.get(width) ?? '') + reachPath(twig));
  }
  return [...byWidth]
    .map(([width, d]) => ({ width, d }))
    .sort((one, other) => one.width - other.width);
};

const radians = Math.PI / 180;
const round = (value: number) => Math.round(value * 10) / 10;

/** A point `along` and `aside` of a leaf's own direction, from where it grows. */
const beside = (
  { at: foot, heading }: Pick<Leaf, 'at' | 'heading'>,
  along: number,
  aside: number,
) => {
  const [cos, sin] = [Math.cos(heading * radians), Math.sin(heading * radians)];
  return `${round(foot.x + along * cos - aside * sin)} ${round(foot.y + along * sin + aside * cos)}`;
};

/** An open leaf: a line that was offered. */
export const leafPath = (leaf: Pick<Leaf, 'at' | 'heading'>, size = 8): string => {
  const belly = size * 0.36;
  return [
    `M${beside(leaf, 0, 0)}`,
    `Q${beside(leaf, size * 0.4, -belly)} ${beside(leaf, size, 0)}`,
    `Q${beside(leaf, size * 0.4, belly)} ${beside(leaf, 0, 0)}Z`,
  ].join('');
};

/** A closed bud: a line that only its author sees. */
export const budPath = (leaf: Pick<Leaf, 'at' | 'heading'>): string =>
  `M${beside(leaf, 0, 0)}L${beside(leaf, 4, 0)}`;

/** Several days can share a tip: each leaf of a tip turns a little further. */
export const spreadLeaves = (leaves: readonly Leaf[]): readonly Leaf[] => {
  const onTwig = new Map<string, number>();
  return leaves.map((leaf) => {
    const nth = onTwig.get(leaf.twig) ?? 0;
    onTwig.set(leaf.twig, nth + 1);
    const side = nth % 2 === 0 ? 1 : -1;
    return { ...leaf, heading: leaf.heading + side * Math.min(160, Math.ceil(nth / 2) * 40) };
  });
};

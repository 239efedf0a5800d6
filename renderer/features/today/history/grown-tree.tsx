import type { Leaf, Tree, Twig } from '#shared/domain/today/trees/grow-tree.ts';
import { growth, m, useReducedMotion } from '#renderer/design/motion.tsx';
import styles from './trees.module.css';
import { budPath, leafPath, reachPath, strokesOf, widthOf } from './tree-strokes.ts';

type Side = 'first' | 'second';

interface GrownTreeProps {
  readonly side: Side;
  readonly tree: Tree;
  readonly leaves: readonly Leaf[];
  /** Days of lines that only I can see. */
  readonly buds: ReadonlySet<string>;
}

const seedLeaves =
  'M0-19C-9-18-14-23-15-31-6-31-.6-27 0-19ZM0-17C7-17 12-21 13-28 5-28 .4-24 0-17Z';

/** Lines after which a shoot sheds the two leaves it came up with. */
const seedLeavesStay = 9;

/** Two leaves over the ground: nothing has been written yet. */
const Seedling = () => (
  <path className={styles['seedling']} d={`M0 0C-.6-6-.4-12 0-19${seedLeaves}`} />
);

/** One person's tree as it stands, foot at the origin. */
export const GrownTree = ({ side, tree, leaves, buds }: GrownTreeProps) => {
  if (tree.stem.length === 0) return <Seedling />;
  const branches = strokesOf(tree.twigs.filter(({ kind }) => kind === 'branch'));
  const roots = strokesOf(tree.twigs.filter(({ kind }) => kind === 'root'));
  const open = leaves.filter(({ day }) => !buds.has(day));
  const closed = leaves.filter(({ day }) => buds.has(day));
  return (
    <>
      <g className={styles[side]}>
        {roots.map(({ width, d }) => (
          <path key={width} d={d} strokeWidth={width} />
        ))}
      </g>
      <g className={styles['wood']}>
        {branches.map(({ width, d }) => (
          <path key={width} d={d} strokeWidth={width} />
        ))}
        {tree.stem.map((stretch) => (
          <path
            key={stretch.to.y}
            d={reachPath(stretch)}
            strokeWidth={widthOf({ kind: 'branch', carries: stretch.carries }) + 0.5}
          />
        ))}
      </g>
      {tree.leaves.length < seedLeavesStay && (
        <path className={styles['seedling']} d={seedLeaves} />
      )}
      <path className={styles['leaves']} d={open.map((leaf) => leafPath(leaf)).join('')} />
      <path className={styles['buds']} d={closed.map(budPath).join('')} />
    </>
  );
};

interface GrowingProps {
  readonly side: Side;
  readonly twigs: readonly Twig[];
  readonly leaves: readonly Leaf[];
}

/** What has grown since the page was opened: root and twig draw themselves once, then the leaf opens. */
export const Growing = ({ side, twigs, leaves }: GrowingProps) => {
  const isReduced = useReducedMotion();
  return (
    <>
      {twigs.map((twig) => (
        <m.path
          key={twig.key}
          d={reachPath(twig)}
          className={twig.kind === 'root' ? styles[side] : styles['wood']}
          strokeWidth={widthOf(twig)}
          initial={isReduced ? { opacity: 0 } : { pathLength: 0 }}
          animate={isReduced ? { opacity: 1 } : { pathLength: 1 }}
          transition={growth.twig(isReduced)}
        />
      ))}
      {leaves.map((leaf) => (
        <m.path
          key={leaf.day}
          d={leafPath(leaf)}
          className={styles['leaves']}
          initial={{ opacity: 0 }}
          animate={{ opacity: 1 }}
          transition={growth.leaf(isReduced)}
        />
      ))}
    </>
  );
};

import type { PointerEvent } from 'react';
import { useState } from 'react';
import type { Leaf, Tree } from '#shared/domain/today/trees/grow-tree.ts';
import { halfLinePath, meetHeight } from '#renderer/ui/thread/thread-geometry.ts';
import { useWidth } from '#renderer/ui/thread/use-width.ts';
import { GrownTree, Growing } from './grown-tree.tsx';
import {
  heightAbove,
  heightBelow,
  nearest,
  placesOn,
  sizeOf,
  toScene,
  type Place,
  type Side,
} from './scene.ts';
import { leafPath, spreadLeaves } from './tree-strokes.ts';
import styles from './trees.module.css';

export interface PersonTree {
  readonly side: Side;
  readonly tree: Tree;
  /** Days of lines that only I can see. */
  readonly buds: ReadonlySet<string>;
}

/** A leaf, by whose tree it is on and its day. */
export interface LeafId {
  readonly side: Side;
  readonly day: string;
}

interface TwoTreesProps {
  readonly trees: readonly PersonTree[];
  readonly label: string;
  readonly chosen: LeafId | null;
  readonly onPoint: (leaf: LeafId | null) => void;
  readonly onChoose: (leaf: LeafId) => void;
}

const idOf = ({ side, day }: LeafId) => `${side} ${day}`;
const leafOf = (id: string): LeafId => ({
  side: id.startsWith('first') ? 'first' : 'second',
  day: id.slice(-10),
});

const keysOf = (trees: readonly PersonTree[]) =>
  new Set(trees.flatMap(({ side, tree }) => tree.twigs.map(({ key }) => `${side} ${key}`)));

const isIn = (known: ReadonlySet<string>, side: Side) => (key: string) =>
  known.has(`${side} ${key}`);

const placed = ({ foot, scale, mirror }: Place, ground: number) =>
  `translate(${foot} ${ground}) scale(${scale * mirror} ${scale})`;

/**
 * The trees over the ground: each person's thread comes in from the margin, and is the root of their tree.
 * What was there when the page was opened stands still; what grows afterwards draws itself, on a layer
 * of its own.
 */
export const TwoTrees = ({ trees, label, chosen, onPoint, onChoose }: TwoTreesProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(766);
  const [known, setKnown] = useState(() => keysOf(trees));
  // What went, as a line that was emptied does, draws itself again if it comes back.
  const keys = keysOf(trees);
  const kept = new Set([...known].filter((key) => keys.has(key)));
  if (kept.size < known.size) setKnown(kept);
  const grown = trees.map(({ tree }) => tree);
  const places = placesOn(
    width,
    trees.map(({ side }) => side),
  ).map((place, index) => {
    const tree = grown[index];
    return tree === undefined ? place : { ...place, scale: place.scale * sizeOf(tree) };
  });
  const heights = (of: typeof heightAbove) =>
    Math.max(...grown.map((tree, index) => of([tree], places[index]?.scale ?? 1)));
  const ground = heights(heightAbove);
  const height = ground + heights(heightBelow);
  const drawn = trees.map((each, index) => {
    const wasThere = isIn(known, each.side);
    const leaves = spreadLeaves(each.tree.leaves);
    return {
      ...each,
      place: places[index] ?? { side: each.side, foot: 0, scale: 1, mirror: 1 as const },
      leaves,
      still: {
        tree: { ...each.tree, twigs: each.tree.twigs.filter(({ key }) => wasThere(key)) },
        leaves: leaves.filter(({ twig }) => wasThere(twig)),
      },
      fresh: {
        twigs: each.tree.twigs.filter(({ key }) => !wasThere(key)),
        leaves: leaves.filter(({ twig }) => !wasThere(twig)),
      },
    };
  });

  const under = (event: PointerEvent<SVGSVGElement>): LeafId | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    const seen = drawn.flatMap(({ side, place, leaves }) =>
      leaves.map(({ day, at }: Leaf) => ({
        id: idOf({ side, day }),
        at: toScene(place, ground, at),
      })),
    );
    const id = nearest(seen, point);
    return id === null ? null : leafOf(id);
  };
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return (
    <div ref={ref} className={styles['scene']} style={{ blockSize: height }}>
      <svg
        {...size}
        role="img"
        aria-label={label}
        data-points={chosen !== null || undefined}
        onPointerMove={(event) => onPoint(under(event))}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={(event) => {
          const leaf = under(event);
          if (leaf !== null) onChoose(leaf);
        }}
      >
        {drawn.map(({ side, place }) => (
          <path
            key={side}
            className={styles[side]}
            strokeWidth={1.75}
            transform={`translate(0 ${ground - meetHeight})`}
            d={halfLinePath({
              side,
              width,
              gap: side === 'first' ? width / 2 - place.foot : place.foot - width / 2,
            })}
          />
        ))}
        {drawn.map(({ side, place, still, buds }) => (
          <g key={side} transform={placed(place, ground)}>
            <GrownTree side={side} {...still} buds={buds} />
          </g>
        ))}
      </svg>
      <svg {...size} aria-hidden="true" className={styles['layer']}>
        {drawn.map(({ side, place, fresh, leaves }) => (
          <g key={side} transform={placed(place, ground)}>
            <Growing side={side} {...fresh} />
            {leaves
              .filter(({ day }) => chosen?.side === side && chosen.day === day)
              .map((leaf) => (
                <path key={leaf.day} className={styles[`${side}Leaf`]} d={leafPath(leaf, 13)} />
              ))}
          </g>
        ))}
      </svg>
    </div>
  );
};

import { useRef, type ReactNode } from 'react';
import type { Drop, Grabbed } from './drag-kind.ts';
import { isOnEnd, runDrag } from './run-drag.ts';
import styles from './drag-layer.module.css';

interface DragLayerProps {
  readonly view: string;
  readonly canCreate: boolean;
  readonly grab: (markKey: string) => Grabbed | null;
  /** "Fri 27 November, 18:15 to 19:15": what letting go would mean. */
  readonly words: (drop: Drop) => string;
  readonly onDrop: (drop: Drop) => void;
  readonly children: ReactNode;
}

/** Lets plans be moved, lengthened and begun by pointer in whatever view lies in it. */
export const DragLayer = ({ view, canCreate, grab, words, onDrop, children }: DragLayerProps) => {
  const root = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);

  const showHandle = (event: React.PointerEvent) => {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-plan]') : null;
    const key = mark?.dataset['plan'];
    const isMovable = mark !== null && key !== undefined && grab(key) !== null;
    const edge = !isMovable ? 'none' : isOnEnd(mark, event.clientY) ? 'end' : 'whole';
    if (root.current !== null && root.current.dataset['edge'] !== edge) {
      root.current.dataset['edge'] = edge;
    }
  };

  return (
    <div
      ref={root}
      className={styles['layer']}
      data-view={view}
      onPointerMove={showHandle}
      onPointerDown={(event) => {
        if (root.current === null || ghost.current === null) return;
        runDrag(event.nativeEvent, {
          root: root.current,
          ghost: ghost.current,
          grab,
          canCreate,
          words,
          onDrop,
        });
      }}
    >
      {children}
      <div ref={ghost} aria-hidden hidden className={styles['ghost']} />
    </div>
  );
};

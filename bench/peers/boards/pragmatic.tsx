import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { CardFace } from './card-face.tsx';
import type { PeerCard, PeerColumn } from './peer-column.ts';
import { useColumns } from './use-columns.ts';
import styles from './boards.module.css';

const Card = ({ card }: { readonly card: PeerCard }) => {
  const place = useRef<HTMLDivElement>(null);
  const { id } = card;
  useEffect(() => {
    if (place.current === null) return;
    return draggable({ element: place.current, getInitialData: () => ({ id }) });
  }, [id]);
  return (
    <div ref={place} className={styles['card']} data-key={id}>
      <CardFace card={card} />
    </div>
  );
};

const Column = ({ column }: { readonly column: PeerColumn }) => {
  const place = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { name, title, cards } = column;
  useEffect(() => {
    if (place.current === null) return;
    return dropTargetForElements({
      element: place.current,
      getData: () => ({ name }),
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    });
  }, [name]);
  return (
    <section ref={place} data-column={name} data-over={isOver || undefined}>
      <h2>{title}</h2>
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </section>
  );
};

export const PragmaticBoard = ({ first }: { readonly first: readonly PeerColumn[] }) => {
  const { columns, move } = useColumns(first);
  const [isLifted, setIsLifted] = useState(false);
  const drop = useEffectEvent(move);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: () => setIsLifted(true),
        onDrop: ({ source, location }) => {
          setIsLifted(false);
          const name = location.current.dropTargets[0]?.data['name'];
          drop(String(source.data['id']), typeof name === 'string' ? name : undefined);
        },
      }),
    [],
  );
  return (
    <div className={styles['board']} data-lifted={isLifted || undefined}>
      {columns.map((column) => (
        <Column key={column.name} column={column} />
      ))}
    </div>
  );
};

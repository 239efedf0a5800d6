import {
  closestCorners,
  DndContext,
  DragOverlay,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import { CardFace } from './card-face.tsx';
import type { PeerCard, PeerColumn } from './peer-column.ts';
import { useColumns } from './use-columns.ts';
import styles from './boards.module.css';

const SortableCard = ({ card }: { readonly card: PeerCard }) => {
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: card.id });
  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      className={styles['card']}
      data-key={card.id}
      style={{ translate: `0 ${String(transform?.y ?? 0)}px`, transition }}
    >
      <CardFace card={card} />
    </div>
  );
};

const Column = ({ column }: { readonly column: PeerColumn }) => {
  const { setNodeRef } = useDroppable({ id: column.name });
  const { name, title, cards } = column;
  return (
    <section ref={setNodeRef} data-column={name}>
      <h2>{title}</h2>
      <SortableContext items={cards.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {cards.map((card) => (
          <SortableCard key={card.id} card={card} />
        ))}
      </SortableContext>
    </section>
  );
};

export const DndKitBoard = ({ first }: { readonly first: readonly PeerColumn[] }) => {
  const { columns, move } = useColumns(first);
  const [lifted, setLifted] = useState<PeerCard>();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const columnOf = (id: string) =>
    columns.find(({ name, cards }) => name === id || cards.some((card) => card.id === id))?.name;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCorners}
      onDragStart={({ active }) =>
        setLifted(columns.flatMap(({ cards }) => cards).find(({ id }) => id === active.id))
      }
      onDragEnd={({ active, over }) => {
        setLifted(undefined);
        if (over !== null) move(String(active.id), columnOf(String(over.id)));
      }}
    >
      <div className={styles['board']} data-lifted={lifted && true}>
        {columns.map((column) => (
          <Column key={column.name} column={column} />
        ))}
      </div>
      <DragOverlay>
        {lifted && (
          <div className={styles['card']}>
            <CardFace card={lifted} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
};

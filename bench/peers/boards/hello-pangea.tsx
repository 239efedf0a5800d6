import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import { useState } from 'react';
import { CardFace } from './card-face.tsx';
import type { PeerColumn } from './peer-column.ts';
import { useColumns } from './use-columns.ts';
import styles from './boards.module.css';

export const HelloPangeaBoard = ({ first }: { readonly first: readonly PeerColumn[] }) => {
  const { columns, move } = useColumns(first);
  const [isLifted, setIsLifted] = useState(false);
  return (
    <DragDropContext
      onDragStart={() => setIsLifted(true)}
      onDragEnd={({ draggableId, destination }) => {
        setIsLifted(false);
        move(draggableId, destination?.droppableId);
      }}
    >
      <div className={styles['board']} data-lifted={isLifted || undefined}>
        {columns.map(({ name, title, cards }) => (
          <Droppable key={name} droppableId={name}>
            {(place) => (
              <section ref={place.innerRef} {...place.droppableProps} data-column={name}>
                <h2>{title}</h2>
                {cards.map((card, index) => (
                  <Draggable key={card.id} draggableId={card.id} index={index}>
                    {(drag) => (
                      <div
                        ref={drag.innerRef}
                        {...drag.draggableProps}
                        {...drag.dragHandleProps}
                        className={styles['card']}
                        data-key={card.id}
                      >
                        <CardFace card={card} />
                      </div>
                    )}
                  </Draggable>
                ))}
                {place.placeholder}
              </section>
            )}
          </Droppable>
        ))}
      </div>
    </DragDropContext>
  );
};

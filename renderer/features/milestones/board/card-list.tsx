import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { scrollParentOf } from '#renderer/ui/drag/scroll-parent.ts';
import styles from '../milestones.module.css';

/** From how many on only the cards in sight are drawn. */
const manyCards = 32;
/** What a card takes until it is measured, and the room between two; in pixels. */
const usualCard = 100;
const between = 24;

export type ShowIndex = (index: number) => void;

interface CardListProps {
  readonly cards: readonly Card[];
  /** Drawn wherever they are: the one with the focus, the one in the hand. */
  readonly kept: readonly string[];
  readonly renderCard: (card: Card, index: number) => ReactNode;
  /** Hands out how to bring a card into sight. */
  readonly onShowIndex: (show: ShowIndex | null) => void;
}

const DrawnCards = ({ cards, renderCard }: CardListProps) => (
  <div className={styles['cards']}>
    {cards.map((card, index) => (
      <div key={card.id}>{renderCard(card, index)}</div>
    ))}
  </div>
);

const CardsInSight = ({ cards, kept, renderCard, onShowIndex }: CardListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  const keptIndexes = cards.flatMap((card, index) => (kept.includes(card.id) ? [index] : []));
  // oxlint-disable-next-line react-hooks/incompatible-library -- not memoized by the compiler, on purpose
  const rows = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: cards.length,
    getScrollElement: () => scrollParentOf(list.current),
    estimateSize: () => usualCard,
    getItemKey: (index) => cards[index]?.id ?? index,
    gap: between,
    overscan: 4,
    scrollMargin: from,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...keptIndexes])].sort((a, b) => a - b),
  });
  // Where the list begins on the page that scrolls; what stands above it may have grown.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked at each drawing, set only when it differs
  useLayoutEffect(() => {
    const scroll = scrollParentOf(list.current);
    const box = list.current?.getBoundingClientRect();
    if (scroll === null || box === undefined) return;
    const top = Math.round(box.top - scroll.getBoundingClientRect().top + scroll.scrollTop);
    if (top !== from) setFrom(top);
  });
  useLayoutEffect(() => {
    onShowIndex((index) => rows.scrollToIndex(index, { align: 'auto' }));
    return () => onShowIndex(null);
  }, [rows, onShowIndex]);
  return (
    <div ref={list} className={styles['cardsInSight']} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const card = cards[index];
        return (
          card !== undefined && (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={styles['placed']}
              style={{ insetBlockStart: start - from }}
            >
              {renderCard(card, index)}
            </div>
          )
        );
      })}
    </div>
  );
};

/** The cards of a column: all of them, or of very many those in sight. */
export const CardList = (props: CardListProps) =>
  props.cards.length > manyCards ? <CardsInSight {...props} /> : <DrawnCards {...props} />;

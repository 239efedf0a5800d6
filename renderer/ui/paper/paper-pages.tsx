import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { measureBlocks, partOf } from './measure.ts';
import { paginate } from './paginate.ts';
import {
  paperSizes,
  wholeText,
  type PaperBlock,
  type PaperSize,
  type TextPart,
} from './paper-block.ts';
import styles from './paper-pages.module.css';

interface PaperPagesProps {
  readonly blocks: readonly PaperBlock[];
  readonly size: PaperSize;
  /** What is drawn on every page beside its text: margins, names. */
  readonly frame?: ReactNode;
  /** At the foot of every page, counted from 1. Left out of what a screen reader is told. */
  readonly foot: (page: number, pages: number) => ReactNode;
  /** Told once the pages stand. */
  readonly onLaid?: (pages: number) => void;
}

interface PlacedBlock {
  readonly block: PaperBlock;
  readonly part: TextPart;
}

type Page = readonly PlacedBlock[];

/** What a page leaves for its text: the rest is margin and foot (see the style sheet). */
export const pageMargins = { top: 92, bottom: 108 } as const;

const layOut = (column: HTMLElement, blocks: readonly PaperBlock[], size: PaperSize) => {
  const measured = measureBlocks(column, blocks);
  const height = paperSizes[size].height - pageMargins.top - pageMargins.bottom;
  return paginate(measured, height).map((page): Page =>
    page.flatMap((slice) => {
      const block = blocks[slice.block];
      return block === undefined ? [] : [{ block, part: partOf(column, measured, slice) }];
    }),
  );
};

interface MeasuringProps {
  readonly blocks: readonly PaperBlock[];
  readonly size: PaperSize;
  readonly onLaid: (pages: readonly Page[]) => void;
}

/** Everything in one long column, unseen, until its heights are known: once the letters are there. */
const Measuring = ({ blocks, size, onLaid }: MeasuringProps) => {
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    const lay = async () => {
      // Reading a height sends for the letters that are wanted.
      column.current?.getBoundingClientRect();
      if ('fonts' in document) await document.fonts.ready;
      if (!isGone && column.current !== null) onLaid(layOut(column.current, blocks, size));
    };
    void lay();
    return () => {
      isGone = true;
    };
    // Mounted anew for other blocks.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <div
      ref={column}
      className={classNames(styles['column'], styles[size])}
      aria-hidden="true"
      data-print="no"
    >
      {blocks.map((block) => (
        <div key={block.key} className={styles['block']}>
          {block.render(wholeText)}
        </div>
      ))}
    </div>
  );
};

/**
 * Text on sheets of paper, as it will be printed: laid out here, so that what is seen, what is printed and
 * what is saved break at the same lines. Always light; nobody prints in the dark.
 */
export const PaperPages = ({ blocks, size, frame, foot, onLaid }: PaperPagesProps) => {
  const [pages, setPages] = useState<readonly Page[] | null>(null);
  return (
    <div className={styles['room']}>
      {pages === null && (
        <Measuring
          blocks={blocks}
          size={size}
          onLaid={(laid) => {
            setPages(laid);
            onLaid?.(laid.length);
          }}
        />
      )}
      {pages?.map((page, at) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- a page is its place
          key={at}
          className={classNames(styles['place'], styles[size])}
        >
          <div className={styles['page']} data-paper-page={at + 1}>
            {frame}
            <div className={styles['text']}>
              {page.map(({ block, part }, place) => (
                <div
                  key={`${block.key}.${String(part.from)}`}
                  className={styles['block']}
                  style={{
                    marginBlockStart: place === 0 || part.from > 0 ? 0 : block.above,
                  }}
                >
                  {block.render(part)}
                </div>
              ))}
            </div>
            <div className={styles['foot']} aria-hidden="true">
              {foot(at + 1, pages.length)}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
};

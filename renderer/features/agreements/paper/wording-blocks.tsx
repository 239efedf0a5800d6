import type { ReactNode } from 'react';
import type { PaperBlock } from '#renderer/ui/paper/paper-block.ts';
import { partRuns } from '#shared/domain/rich-text/part-runs.ts';
import type { Block, List, Paragraph, RichText } from '#shared/domain/rich-text/schema.ts';
import { Words, WordingView } from '../wording/wording-view.tsx';
import styles from './agreement-paper.module.css';

interface FlowBlock extends Pick<PaperBlock, 'render'> {
  readonly above: number;
}

/** A list this long still goes on one page as a whole; longer ones are set item by item. */
const WHOLE_LIST_CHARACTERS = 600;

const lengthOf = (block: Block): number =>
  block.type === 'paragraph'
    ? (block.content ?? []).reduce((sum, { text }) => sum + text.length, 0)
    : block.content.reduce((sum, item) => sum + lengthsOf(item.content) + 40, 0);

const lengthsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + lengthOf(block), 0);

const paragraph =
  ({ content = [] }: Paragraph): FlowBlock['render'] =>
  ({ from, to }) => {
    const runs = partRuns(content, from, to);
    return (
      <p className={styles['wording']} dir="auto" data-paper-text="">
        {runs.length === 0 ? (
          <br />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- words in force never change
          runs.map((node, at) => <Words key={at} node={node} />)
        )}
      </p>
    );
  };

const whole = (block: Block): ReactNode => (
  <div className={styles['wording']}>
    <WordingView wording={{ v: 1, doc: { type: 'doc', content: [block] } }} />
  </div>
);

/** The items of a long list one by one, each with its own mark, in as many steps in as it stands. */
const listItems = (list: List, depth: number): readonly FlowBlock[] =>
  list.content.flatMap((item, place) =>
    item.content.flatMap((block, at): readonly FlowBlock[] => {
      if (block.type !== 'paragraph') return listItems(block, depth + 1);
      const mark = at > 0 ? '' : list.type === 'orderedList' ? `${place + 1}.` : '•';
      const draw = paragraph(block);
      return [
        {
          above: 4,
          render: (part) => (
            <div className={styles['item']} style={{ marginInlineStart: depth * 24 }}>
              <span className={styles['mark']}>{part.from === 0 ? mark : ''}</span>
              {draw(part)}
            </div>
          ),
        },
      ];
    }),
  );

const toFlow = (block: Block): readonly FlowBlock[] => {
  if (block.type === 'paragraph') return [{ above: 8, render: paragraph(block) }];
  return lengthOf(block) <= WHOLE_LIST_CHARACTERS
    ? [{ above: 8, render: () => whole(block) }]
    : listItems(block, 0);
};

/** The words of a clause as blocks that pages can be made of. */
export const wordingBlocks = (wording: RichText): readonly FlowBlock[] =>
  wording.doc.content.flatMap(toFlow);

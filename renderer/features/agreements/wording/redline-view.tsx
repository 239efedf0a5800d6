/* oxlint-disable react/no-array-index-key -- two wordings never change: their parts have no identity but their place */
import { FormattedMessage } from 'react-intl';
import type { TextNode } from '#shared/domain/rich-text/schema.ts';
import type { RedlineBlock, RedlinePiece } from '#shared/domain/redline/redline.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { Words } from './wording-view.tsx';
import styles from './wording.module.css';

export type RedlineSide = 'first' | 'second';

interface PieceProps {
  readonly piece: RedlinePiece;
  readonly by: RedlineSide;
}

/** A mark of change ends with its words, not with the space after them. */
const splitEnd = (runs: readonly TextNode[]): readonly [runs: readonly TextNode[], end: string] => {
  const last = runs.at(-1);
  const end = /\s+$/u.exec(last?.text ?? '')?.[0] ?? '';
  if (last === undefined || end === '' || end.length === last.text.length) return [runs, ''];
  return [[...runs.slice(0, -1), { ...last, text: last.text.slice(0, -end.length) }], end];
};

const Piece = ({ piece, by }: PieceProps) => {
  const [runs, end] = piece.change === 'kept' ? [piece.runs, ''] : splitEnd(piece.runs);
  const words = runs.map((node, index) => <Words key={index} node={node} />);
  switch (piece.change) {
    case 'kept':
      return <>{words}</>;
    case 'removed':
      return (
        <>
          <del className={styles['removed']}>
            <VisuallyHidden>
              {piece.joins === undefined ? (
                <FormattedMessage id="agreements.redline.removed" />
              ) : (
                <FormattedMessage id="agreements.redline.joined" />
              )}{' '}
            </VisuallyHidden>
            {piece.joins === undefined ? (
              words
            ) : (
              <span aria-hidden="true">
                <FormattedMessage id="agreements.redline.paragraph-end" />
              </span>
            )}
            <VisuallyHidden>
              <FormattedMessage id="agreements.redline.end" />{' '}
            </VisuallyHidden>
          </del>
          {end}
        </>
      );
    case 'added':
      return (
        <>
          <ins className={classNames(styles['added'], styles[by])}>
            <VisuallyHidden>
              <FormattedMessage id="agreements.redline.added" />{' '}
            </VisuallyHidden>
            {words}
            <VisuallyHidden>
              <FormattedMessage id="agreements.redline.end" />{' '}
            </VisuallyHidden>
          </ins>
          {end}
        </>
      );
  }
};

const endsInSpace = (piece: RedlinePiece | undefined): boolean =>
  /\s$/u.test(piece?.runs.at(-1)?.text ?? ' ');

/** Replaced words are set apart from those in their place, as a pen would. */
const Pieces = ({
  pieces,
  by,
}: {
  readonly pieces: readonly RedlinePiece[];
  readonly by: RedlineSide;
}) =>
  pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const isReplacement = piece.change === 'added' && before?.change === 'removed';
    return (
      <span key={index}>
        {isReplacement && !endsInSpace(before) && ' '}
        <Piece piece={piece} by={by} />
      </span>
    );
  });

interface BlocksProps {
  readonly blocks: readonly RedlineBlock[];
  readonly by: RedlineSide;
}

const Blocks = ({ blocks, by }: BlocksProps) =>
  blocks.map((block, index) => {
    if (block.type === 'paragraph') {
      return (
        <p key={index} dir="auto">
          {block.pieces.length === 0 ? <br /> : <Pieces pieces={block.pieces} by={by} />}
        </p>
      );
    }
    const List = block.type === 'bulletList' ? 'ul' : 'ol';
    return (
      <List key={index}>
        {block.items.map((item, place) => (
          <li key={place}>
            <Blocks blocks={item} by={by} />
          </li>
        ))}
      </List>
    );
  });

/** Words with what went struck through and what came underlined in its writer's colour. */
export const RedlineWords = ({ blocks, by }: BlocksProps) => (
  <div className={styles['page']} data-wording="">
    <Blocks blocks={blocks} by={by} />
  </div>
);

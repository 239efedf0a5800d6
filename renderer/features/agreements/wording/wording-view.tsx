/* oxlint-disable react/no-array-index-key -- a wording never changes: its parts have no identity but their place */
import type { Block, ListItem, RichText, TextNode } from '#shared/domain/rich-text/schema.ts';
import { ShownText } from './shown-text.tsx';
import styles from './wording.module.css';

const hasMark = (node: TextNode, name: 'bold' | 'italic') =>
  node.marks?.some((mark) => mark.type === name) ?? false;

/** A run of text in its marks. */
export const Words = ({ node }: { readonly node: TextNode }) => {
  const text = <ShownText text={node.text} />;
  const words = hasMark(node, 'italic') ? <em>{text}</em> : text;
  return hasMark(node, 'bold') ? <strong>{words}</strong> : <>{words}</>;
};

const Item = ({ item }: { readonly item: ListItem }) => (
  <li>
    <Blocks blocks={item.content} />
  </li>
);

const OneBlock = ({ block }: { readonly block: Block }) => {
  if (block.type === 'paragraph') {
    return (
      <p dir="auto">
        {block.content?.map((node, index) => <Words key={index} node={node} />) ?? <br />}
      </p>
    );
  }
  const List = block.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <List>
      {block.content.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </List>
  );
};

const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, index) => <OneBlock key={index} block={block} />);

interface WordingViewProps {
  readonly wording: RichText;
  /** `sheet` sets the words large, where they are consented to. */
  readonly size?: 'page' | 'sheet';
}

/** A person's own words, set as text; nothing in them can run. */
export const WordingView = ({ wording, size = 'page' }: WordingViewProps) => (
  <div className={styles[size]} data-wording="">
    <Blocks blocks={wording.doc.content} />
  </div>
);

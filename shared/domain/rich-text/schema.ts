/**
 * A person's own words, as ProseMirror JSON that outlives the editor: paragraphs, lists up to four deep,
 * bold and italic. Nothing else: what is pasted becomes this or stays outside.
 */

/** UTF-16 code units of text in one piece of rich text. */
export const RICH_TEXT_CHARACTERS = 20_000;
/** How deep lists may nest. */
export const RICH_TEXT_DEPTH = 4;
/** Nodes of any kind, so that twenty thousand empty list items are no clause. */
export const RICH_TEXT_NODES = 4_000;

export type MarkName = 'bold' | 'italic';
export interface Mark {
  readonly type: MarkName;
}
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly TextNode[];
}
export interface List {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}
export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly Block[];
}
export type Block = Paragraph | List;
export interface RichTextDocument {
  readonly type: 'doc';
  readonly content: readonly Block[];
}
export interface RichText {
  readonly v: 1;
  readonly doc: RichTextDocument;
}

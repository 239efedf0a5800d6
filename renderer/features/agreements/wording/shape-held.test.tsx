import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import {
  RICH_TEXT_DEPTH,
  RICH_TEXT_NODES,
  type Block,
  type RichText,
} from '#shared/domain/rich-text/schema.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import {
  click,
  couple,
  has,
  keepDraft,
  setUpWindow,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const REFUSED = /^Lists go 4 deep and no deeper/u;

const line = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const listOf = (...items: readonly (readonly Block[])[]): Block => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});

/** Lists as deep as they go; the innermost has two items. */
const deepest = (depth: number): Block =>
  depth === 1
    ? listOf([line('We write.')], [line('We call.')])
    : listOf([line(`Level ${depth}`), deepest(depth - 1)]);

const field = () => screen.getByRole('textbox', { name: 'The words of this clause' });

const press = (key: string) => act(async () => fireEvent.keyDown(field(), { key }));

const write = async (...content: readonly Block[]) => {
  const window = await couple(createComputer());
  const wording: RichText = { v: 1, doc: { type: 'doc', content } };
  await keepDraft(window, { words: '', wording });
  await click('Go on writing');
  await until(() => expect(field().getAttribute('contenteditable')).toBe('true'));
  return () => {
    const [draft] = (window.session().drafts?.list('agreements') ??
      []) as readonly Draft<ClauseDraft>[];
    return draft === undefined ? '' : richTextToPlainText(draft.body.wording);
  };
};

it('Tab takes a list one level in as long as a clause can hold it', async () => {
  const kept = await write(deepest(RICH_TEXT_DEPTH - 1));
  await press('Tab');
  await until(() => expect(kept()).toMatch(/^ {6}• We call\.$/mu));
  expect(screen.queryByText(REFUSED)).toBeNull();
});

it('and no level further: it says so, and what is written on is still kept', async () => {
  const kept = await write(deepest(RICH_TEXT_DEPTH));
  const before = kept();
  await press('Tab');
  await has(REFUSED);
  expect(kept()).toBe(before);
  await press('Enter');
  await until(() => expect(kept()).not.toBe(before));
  expect(screen.queryByText(REFUSED)).toBeNull();
});

it('takes no more lines than can be kept, says so, and keeps what is written on in them', async () => {
  // Two parts a line: its paragraph and its words.
  const lines = Array.from({ length: RICH_TEXT_NODES / 2 }, (_, at) => line(`${at}`));
  const kept = await write(...lines);
  const before = kept();
  await press('Enter');
  await has(/^That would be more lines and list items than can be kept: 4,000 at most/u);
  expect(kept()).toBe(before);
});

import { act, screen } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
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

const GUARDED = /^These words touch on/u;

const field = () => document.querySelector<HTMLElement>('.tiptap');
const editorOf = (element: HTMLElement | null) =>
  (element as unknown as { readonly editor: Editor }).editor;

it('words are kept with the key that wrote them; what is said beside them follows, and folding shows them', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'We share', clauseKind: 'agreement' });
  await click('Go on writing');
  await until(() => expect(field()).not.toBeNull());
  expect(screen.queryByText(GUARDED)).toBeNull();
  const editor = editorOf(field());
  const kept = () => {
    const bodies = window
      .session()
      .drafts?.list('agreements')
      .map(({ body }) => body as ClauseDraft);
    return bodies?.map(({ wording }) => richTextToPlainText(wording));
  };
  act(() => {
    editor.commands.insertContentAt(editor.state.doc.content.size - 1, ' our location.');
    expect(kept()).toEqual(['We share our location.']);
  });
  await has(GUARDED);
  await click('Keep private');
  await until(() => expect(field()).toBeNull());
  await has('We share our location.');
});

it('S1: what is offered is what is kept now, words that came after the press as well', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'Soon gone', clauseKind: 'boundary' });
  await click('Go on writing');
  await until(() => expect(field()).not.toBeNull());
  const editor = editorOf(field());
  await click('Offer this');
  act(() => {
    editor.commands.setContent('Said instead');
  });
  await until(() => expect(screen.getByRole('dialog').textContent).toContain('Said instead'));
  expect(screen.getByRole('dialog').textContent).not.toContain('Soon gone');
});

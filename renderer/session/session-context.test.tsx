import 'fake-indexeddb/auto';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SessionProvider, useSession, useSessionState } from './session-context.tsx';
import { cardRoom, makeCard } from './testing/synthetic-room.ts';
import { createComputer, createCouple } from './testing/test-window.ts';
import { mintId } from '#renderer/platform/random.ts';
import { useCommit } from './use-commit.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';

const Cards = () => {
  const items = useItems(cardRoom, 'cards/2026-11');
  const drafts = useDrafts<string>('today');
  const { commit, saved } = useCommit();
  const session = useSession();
  return (
    <>
      <p data-testid="cards">{items?.map((card) => card.text).join(', ') ?? 'opening'}</p>
      <p data-testid="drafts">{drafts.map((draft) => draft.body).join(', ')}</p>
      <p data-testid="saved">{saved.status}</p>
      <button type="button" onClick={() => void commit([makeCard(mintId(), 'soup', '2026-11')])}>
        commit
      </button>
      <button
        type="button"
        onClick={() => void session.drafts?.save({ room: 'today', kind: 'line', body: 'tea' })}
      >
        draft
      </button>
    </>
  );
};

const Root = () => {
  const state = useSessionState();
  return state.phase === 'unlocked' ? <Cards /> : <p data-testid="phase">{state.phase}</p>;
};

test('items, drafts and the saved state are live, and gone with the lock', async () => {
  const window = await createCouple(createComputer());
  render(
    <SessionProvider host={window.host}>
      <Root />
    </SessionProvider>,
  );
  const text = (id: string) => screen.getByTestId(id).textContent;
  await expect.poll(() => text('cards')).toBe('');
  await act(async () => screen.getByText('draft').click());
  expect(text('drafts')).toBe('tea');
  await act(async () => screen.getByText('commit').click());
  await expect.poll(() => text('saved')).toBe('saved');
  expect(text('cards')).toBe('soup');
  await act(async () => {
    void window.session().lock('hide');
  });
  expect(screen.queryByTestId('cards')).toBeNull();
  await expect.poll(() => text('phase')).toBe('locked');
});

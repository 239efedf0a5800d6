import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import { undoLast } from '#renderer/ui/undo.ts';
import {
  button,
  click,
  couple,
  keepDraft,
  noSheet,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const names = () =>
  screen.getAllByRole('article').map((each) => each.getAttribute('aria-label') ?? '');
const stand = (...expected: readonly string[]) => until(() => expect(names()).toEqual(expected));

const offerOne = async (words: string, count: number) => {
  await click('Offer this');
  await click('Offer this', sheet());
  await noSheet();
  await until(() => expect(names().filter((name) => name.endsWith(words))).toHaveLength(1));
  await until(() => expect(names()).toHaveLength(count));
};

it('an order is changed with Alt and the arrows, told, and taken back', async () => {
  const window = await couple(createComputer());
  for (const [place, words] of ['I call.', 'I write.', 'I ask.'].entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as people offer
    await keepDraft(window, { words, clauseKind: 'boundary' });
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await offerOne(words, place + 1);
  }
  const before = names();
  const [first = '', second = '', third = ''] = before.map((name) => name.slice(3));
  await act(async () =>
    fireEvent.keyDown(button('Move clause 1'), { key: 'ArrowDown', altKey: true }),
  );
  await stand(`1. ${second}`, `2. ${first}`, `3. ${third}`);
  await until(() =>
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
      'Moved: now 2 of 3 in its section.',
    ),
  );
  await act(async () => void undoLast());
  await stand(...before);
  await act(async () =>
    fireEvent.keyDown(button('Move clause 3'), { key: 'ArrowUp', altKey: true }),
  );
  await stand(`1. ${first}`, `2. ${third}`, `3. ${second}`);
  await act(async () =>
    fireEvent.keyDown(button('Move clause 1'), { key: 'ArrowUp', altKey: true }),
  );
  expect(names()[0]).toBe(`1. ${first}`);
});

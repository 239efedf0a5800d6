import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import {
  click,
  couple,
  has,
  inForce,
  keepDraft,
  NEW,
  OLD,
  reworded,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

vi.setConfig({ testTimeout: 30_000 });

const paper = () => within(screen.getByRole('dialog', { name: 'On paper' }));

describe('the agreement on paper', () => {
  test('S9 shows what is in force and who agreed on which date; what is only offered is not on it', async () => {
    await reworded(createComputer());
    await click('Print');
    await until(() => expect(paper().queryAllByText(OLD)).not.toEqual([]));
    expect(paper().queryByText(NEW)).toBeNull();
    expect(
      paper().getByText('Voluntary. May since have been withdrawn. Not a contract.'),
    ).toBeTruthy();
    expect(paper().getByText(/The first wording, in force since 15 October 2026/u)).toBeTruthy();
    expect(paper().getAllByText(/agreed, 15 October 2026/u)).toHaveLength(2);
  });

  test('says who does it, as both consented to', async () => {
    await inForce(createComputer(), (window) => ({
      carriedBy: [window.session().me?.id ?? '', window.session().partner?.id ?? ''],
    }));
    await click('Back to the page', sheet());
    await click('Print');
    await until(() => expect(paper().queryAllByText('Who does it')).not.toEqual([]));
    expect(paper().getAllByText('Mara and Jonas')).not.toEqual([]);
  });

  test('is not offered while nothing is in force', async () => {
    const window = await couple(createComputer());
    await keepDraft(window, { words: OLD });
    await has('Only you can see this.');
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  test('says that nothing was written where saving fails, and Esc goes back to the page', async () => {
    await inForce(createComputer());
    await click('Back to the page', sheet());
    await click('Print');
    await click('Save as PDF', paper());
    await has(/That didn’t work, and nothing was written/u);
    await act(async () => fireEvent.keyDown(document.body, { key: 'Escape' }));
    expect(screen.queryByRole('dialog', { name: 'On paper' })).toBeNull();
  });
});

import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createComputer, jonas, mara } from '#renderer/session/testing/test-window.ts';
import {
  article,
  button,
  changeOver,
  click,
  couple,
  has,
  inForce,
  keepDraft,
  noSheet,
  offer,
  OLD,
  readClauses,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

describe('looking at it again', () => {
  it('keeps a wording once each has said so alone, and says who does', async () => {
    const computer = createComputer();
    const his = await inForce(computer);
    await click('Back to the page', sheet());
    await noSheet();
    await click('Look at it again');
    expect(sheet().getByText(OLD)).toBeTruthy();
    expect(sheet().getByText(/Mara will see that you keep it/u)).toBeTruthy();
    await click('Keep it', sheet());
    await has(/You have looked at what there is/u);
    await click('Back to the page', sheet());
    await noSheet();
    await has(/Jonas keeps it until/u);
    await changeOver(his, computer, mara);
    await click('Look at it again');
    expect(sheet().getByText(/Jonas keeps it until/u)).toBeTruthy();
    await click('Keep it', sheet());
    await click('Back to the page', sheet());
    await noSheet();
    await until(() => expect(screen.queryByText(/keeps it until/u)).toBeNull());
    expect(within(article()).getByText(/In force, first wording/u)).toBeTruthy();
  });

  it('lets a wording lapse, for both alike and without a name', async () => {
    const computer = createComputer();
    const his = await inForce(computer);
    await click('Back to the page', sheet());
    await noSheet();
    await click('Look at it again');
    await click('Let it lapse', sheet());
    await click('Back to the page', sheet());
    await noSheet();
    await click('No longer in force');
    await has('It has lapsed, for both of you alike. Either of you can word it anew.');
    expect((await readClauses(his))[0]?.proposals[0]?.ending?.how).toBe('lapsed');
  });

  it('opens other words for a clause that no longer fits', async () => {
    await inForce(createComputer());
    await click('Back to the page', sheet());
    await noSheet();
    await click('Look at it again');
    await click('Change the words', sheet());
    await noSheet();
    await has('Other words for clause 1');
    expect(button('Offer this')).toHaveProperty('disabled', false);
  });

  it('is gone on with in one step after words were changed or put away', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    for (const words of [OLD, 'I rest on Sundays.', 'I write when I am late.']) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await keepDraft(window, { words, clauseKind: 'boundary' });
    }
    for (let left = 3; left > 0; left -= 1) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await until(() => expect(screen.getAllByText('Only you can see this.')).toHaveLength(left));
      const [press] = screen.getAllByRole('button', { name: 'Offer this' });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await act(async () => fireEvent.click(press ?? document.body));
      // oxlint-disable-next-line no-await-in-loop -- as above
      await click('Offer this', sheet());
      // oxlint-disable-next-line no-await-in-loop -- as above
      await noSheet();
    }
    await click('Look at it again');
    await click('Change the words', sheet());
    await noSheet();
    await has('Other words for clause 1');
    expect(screen.queryByRole('button', { name: 'Go on looking' })).toBeNull();
    await click('Put it away');
    await click('Go on looking');
    expect(sheet().getByText('I rest on Sundays.')).toBeTruthy();
    await click('Change the words', sheet());
    await has('Other words for clause 2');
    await click('Offer this');
    await click('Offer this', sheet());
    await click('Go on looking');
    expect(sheet().getByText('I write when I am late.')).toBeTruthy();
    await click('Change the words', sheet());
    await click('Put it away');
    // Nothing was left to look at.
    expect(screen.queryByRole('button', { name: 'Go on looking' })).toBeNull();
  });

  it('leaving it for now changes nothing that anybody sees', async () => {
    const his = await inForce(createComputer());
    const before = await readClauses(his);
    await click('Back to the page', sheet());
    await noSheet();
    await click('Look at it again');
    await click('Leave it for now', sheet());
    await has(/Nothing more is asked of you/u);
    expect(await readClauses(his)).toEqual(before);
  });
});

describe('guarded words', () => {
  const GUARDED = 'We share our location with each other.';

  it('S31: show their note to the writer, stop at 30 days, and show it to the receiver too', async () => {
    const log = vi.spyOn(console, 'log');
    const computer = createComputer();
    const window = await couple(computer);
    await keepDraft(window, { words: GUARDED });
    await click('Go on writing');
    await has('These words touch on knowing where somebody is.');
    expect(button('Offer this')).toHaveProperty('disabled', false);
    await click('Offer this');
    await click('Offer this', sheet());
    await has(/These words are looked at again within 30 days/u);
    await click('Keep private', sheet());
    await noSheet();
    await click('Look at it again on 14 November');
    await offer();
    await changeOver(window, computer, jonas);
    await has('These words touch on knowing where somebody is.');
    await click('Read and answer');
    expect(sheet().getByText(/A yes out of fear is no consent/u)).toBeTruthy();
    expect(sheet().getByText(/ends by itself unless each of you keeps it, alone/u)).toBeTruthy();
    expect(log).not.toHaveBeenCalled();
  });
});

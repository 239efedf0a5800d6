import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
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
  NEW,
  noSheet,
  offer,
  OLD,
  readClauses,
  reworded,
  setUpWindow,
  sheet,
  until,
} from './testing/agreements-window.tsx';

setUpWindow();

describe('a clause from draft to withdrawal', () => {
  it('S1: a draft is nowhere in the shared vault until its author offers it', async () => {
    const window = await couple(createComputer());
    await keepDraft(window, { words: OLD });
    await has('Only you can see this.');
    expect(await readClauses(window)).toEqual([]);
    await click('Offer this');
    expect(sheet().getByText(/Jonas will see these words/u)).toBeTruthy();
    expect(await readClauses(window)).toEqual([]);
    await click('Offer this', sheet());
    await noSheet();
    expect(await readClauses(window)).toHaveLength(1);
    await until(() => expect(document.activeElement).toBe(article()));
  });

  it('S3: other words stand as a redline over the wording in force, which holds meanwhile', async () => {
    const computer = createComputer();
    const window = await reworded(computer);
    await has(/the first wording stays in force meanwhile/u);
    expect(article().querySelector('del')?.textContent).toBe('removed: call once; ');
    expect(article().querySelector('ins')?.textContent).toBe('added: talk for ten minutes; ');
    await click('Side by side');
    expect(button('Side by side').getAttribute('aria-pressed')).toBe('true');
    const [before, after] = within(article()).getAllByRole('heading', { level: 3 });
    expect(before?.textContent).toBe('In force, first wording');
    expect(before?.parentElement?.querySelector('ins')).toBeNull();
    expect(after?.textContent).toBe('Offered by Jonas');
    expect(after?.parentElement?.querySelector('del')).toBeNull();
    await click('In force now');
    expect(within(article()).getByText(OLD)).toBeTruthy();

    await click('Read and answer');
    expect(sheet().getByText(NEW)).toBeTruthy();
    await click('I agree to this wording', sheet());
    await has('You both agree to this wording.');
    await until(() => expect(document.activeElement).toBe(button('Back to the page', sheet())));
    await click('Back to the page', sheet());
    await noSheet();
    expect(article().querySelector('del')).toBeNull();
    expect(screen.queryByText('Side by side')).toBeNull();
    await has('In force, second wording');
    expect((await readClauses(window))[0]?.proposals).toHaveLength(2);
  });

  it('S4: withdrawing takes two clicks, asks for no reason, and Esc is a step back', async () => {
    const computer = createComputer();
    const window = await inForce(computer);
    await click('Back to the page', sheet());
    await noSheet();
    await click('Withdraw');
    expect(document.activeElement).toBe(screen.getByRole('group', { name: /^Withdraw now/u }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await act(async () => fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' }));
    expect(screen.queryByText(/^Withdraw now/u)).toBeNull();
    await click('Withdraw');
    await click('Withdraw');
    await until(() => expect(document.activeElement).toBe(button('No longer in force')));
    expect(screen.queryByText(OLD)).toBeNull();
    expect((await readClauses(window))[0]?.proposals[0]?.ending?.how).toBe('withdrawn');
    await click('No longer in force');
    expect(screen.getByText(/This is no longer in force/u)).toBeTruthy();
    expect(screen.getByRole('article', { name: OLD })).toBeTruthy();
  });

  it('consent is given to everything that stands there, and to what changed', async () => {
    const computer = createComputer();
    const more = {
      scope: 'Nights away from home.',
      exceptions: 'Flights.',
      repair: 'I write a line first thing.',
      startsOn: '2026-11-01',
      observable: 'We talked.',
    };
    await reworded(computer, { ...more, reviewOn: '2027-02-21' });
    await has(/stays in force meanwhile/u);
    expect(within(article()).queryByText('Flights.')).toBeNull();
    await click('More about this');
    expect(within(article()).getByText('Flights.')).toBeTruthy();
    await click('Read and answer');
    for (const words of [more.scope, more.exceptions, more.repair, more.observable]) {
      expect(sheet().getAllByText(words)).not.toEqual([]);
    }
    expect(sheet().getAllByText('1 November')).not.toEqual([]);
    expect(sheet().getByText('Changed since the first wording')).toBeTruthy();
    const changed = sheet().getByText('Changed since the first wording').parentElement;
    expect(changed?.textContent).toContain('removed: 15 January 2027');
    expect(changed?.textContent).toContain('added: 21 February 2027');
    expect(changed?.textContent).toContain('added: Flights.');
  });
});

describe('an answer', () => {
  it('S5: a declined clause rests at the end, and its author may keep the words', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await keepDraft(window, { words: OLD });
    await offer();
    const his = await changeOver(window, computer, jonas);
    await click('Read and answer');
    expect(
      sheet().getByText('Not yet stays with you. Decline tells Mara, without a reason.'),
    ).toBeTruthy();
    await click('Decline', sheet());
    await noSheet();
    await until(() => expect(document.activeElement).toBe(button('No longer in force')));
    await has('You declined. Mara will see that, without a reason.');
    const hers = await changeOver(his, computer, mara);
    await click('No longer in force');
    await click('Keep the words');
    await has('Only you can see this.');
    await until(() => {
      const [draft, ...others] = hers.session().drafts?.list('agreements') ?? [];
      expect(others).toEqual([]);
      expect(draft?.body).toMatchObject({
        clauseKind: 'agreement',
        wording: plainTextToRichText(OLD),
        reviewOn: '2027-01-15',
      });
      expect(draft?.body).not.toHaveProperty('clause');
    });
    expect(await readClauses(hers)).toHaveLength(1);
  });

  it('is asked for once: the first clause that waits has the filled button', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await keepDraft(window, { words: OLD });
    await offer();
    await keepDraft(window, { words: NEW, clauseKind: 'request' });
    await click('Offer this');
    await click('Offer this', sheet());
    await noSheet();
    await has(/asks, 15 October/u);
    expect(screen.getAllByRole('button', { name: 'Change the words' })).toHaveLength(2);
    await changeOver(window, computer, jonas);
    await has('A request from Mara. It may be declined. Review 15 January 2027.');
    const answers = screen.getAllByRole('button', { name: 'Read and answer' });
    expect(answers.map((each) => /primary/u.test(each.className))).toEqual([true, false]);
    await act(async () => fireEvent.click(answers[1] ?? document.body));
    await click('Yes, I will', sheet());
    await has('You both agree to this wording.');
  });

  it('is never asked for by a boundary: acknowledging says who sees it', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await keepDraft(window, { words: OLD, clauseKind: 'boundary' });
    await offer();
    await has(/^My boundary\./u);
    await has('Nothing is agreed yet. Your boundary stands.');
    await changeOver(window, computer, jonas);
    await has(/^Mara’s boundary\. It needs nobody’s consent\./u);
    await has('Nothing is agreed yet. Mara’s boundary stands.');
    await has('Mara will see that you do. You needn’t.');
    await click('I acknowledge this');
    await has('Jonas has acknowledged it');
    expect(screen.queryByRole('button', { name: 'I acknowledge this' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Read and answer' })).toBeNull();
  });
});

describe('the wordings a clause has had', () => {
  it('are listed with who, when and what became of them, and can be read', async () => {
    const computer = createComputer();
    await reworded(computer);
    await click('Read and answer');
    await click('I agree to this wording', sheet());
    await click('Back to the page', sheet());
    await noSheet();
    await click('All wordings');
    const wordings = within(article()).getAllByRole('listitem');
    expect(wordings.map((each) => each.querySelector('p')?.textContent)).toEqual([
      'second wording',
      'first wording',
    ]);
    expect(wordings[0]?.textContent).toContain('Jonas offered it, 15 October.');
    expect(wordings[0]?.textContent).toContain('In force since 15 October.');
    expect(wordings[1]?.textContent).toContain('Jonas agreed, 15 October.');
    expect(wordings[1]?.textContent).toContain('In force from 15 October until 15 October.');
    const first = wordings[1];
    if (first === undefined) throw new Error('no wording');
    await click('Read it', within(first));
    expect(within(first).getByText(OLD)).toBeTruthy();
  });
});

describe('a draft', () => {
  it('that was put away comes back, and the way back has the focus', async () => {
    const window = await couple(createComputer());
    await keepDraft(window, { words: OLD });
    await keepDraft(window, { words: 'Another one.' });
    await has(OLD);
    const [putAway] = screen.getAllByRole('button', { name: 'Put it away' });
    await act(async () => fireEvent.click(putAway ?? document.body));
    await until(() => expect(document.activeElement).toBe(button('Bring it back')));
    expect(screen.queryByText(OLD)).toBeNull();
    await click('Bring it back');
    await has(OLD);
  });

  it('that is too long for a clause stays whole, and says why it can’t be offered', async () => {
    const window = await couple(createComputer());
    await keepDraft(window, { words: 'a'.repeat(20_001) });
    await has(/That is more than 20,000 characters/u);
    expect(button('Offer this')).toHaveProperty('disabled', true);
  });
});

import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import type { Projection } from '#shared/domain/projection.ts';
import agreementsWords from '#renderer/i18n/en/agreements.json';
import uiWords from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  jonas,
  mara,
  openWindow,
  readItems,
  type TestComputer,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { AgreementsView } from './agreements-view.tsx';

const options = {
  projections: [agreementsProjection as Projection<unknown>],
  env: { today: () => '2026-10-15' },
};
const OLD = 'When one of us is away overnight, we call once before sleep.';
const NEW = 'When one of us is away overnight, we talk for ten minutes before sleep.';

const show = (window: TestWindow): TestWindow => {
  cleanup();
  render(
    <IntlProvider locale="en-GB" messages={{ ...agreementsWords, ...uiWords }}>
      <SessionProvider host={window.host}>
        <Announcer>
          <AgreementsView />
        </Announcer>
      </SessionProvider>
    </IntlProvider>,
  );
  return window;
};

const openFor = async (computer: TestComputer, person: typeof jonas): Promise<TestWindow> => {
  cleanup();
  const window = await openWindow(computer, options);
  const state = window.host.state();
  if (state.phase !== 'locked') throw new Error('not locked');
  const who = state.people.find(({ name }) => name === person.name);
  await window.host.accounts.unlock(who?.id ?? '', person.passphrase, 'alone');
  return show(window);
};

/** Closes the window of one person and opens one for the other. */
const changeOver = async (window: TestWindow, computer: TestComputer, to: typeof jonas) => {
  cleanup();
  await window.session().lock('asked');
  return openFor(computer, to);
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets what was begun come about and be shown, until it reads as expected. */
const until = async (look: () => unknown): Promise<void> => {
  for (let left = 250; left > 0; left -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- one look after another
    await act(() => wait(20));
    try {
      look();
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
};
const has = (text: string | RegExp) =>
  until(() => expect(screen.queryAllByText(text)).not.toEqual([]));
const sheet = () => within(screen.getByRole('dialog'));
const button = (name: string, within_ = within(document.body)) =>
  within_.getByRole('button', { name });
const click = async (name: string, where = within(document.body)) => {
  await until(() => expect(where.queryAllByRole('button', { name })).not.toEqual([]));
  await act(async () => fireEvent.click(button(name, where)));
};
const noSheet = () => until(() => expect(screen.queryByRole('dialog')).toBeNull());
const article = () => screen.getByRole('article', { name: /^1\./u });
const readClauses = (window: TestWindow) =>
  readItems(window, agreementsProjection, AGREEMENTS_PAGE);

const keepDraft = (window: TestWindow, body: Partial<ClauseDraft> & { words: string }) =>
  act(async () => {
    const { words, ...rest } = body;
    await window.session().drafts?.save({
      room: 'agreements',
      kind: 'clause',
      body: {
        clauseKind: 'agreement',
        section: 'communication',
        reviewOn: '2027-01-15',
        wording: plainTextToRichText(words),
        ...rest,
      } satisfies ClauseDraft,
    });
  });

const offer = async () => {
  await click('Offer this');
  await click('Offer this', sheet());
  await noSheet();
  await until(() => expect(screen.queryByText('Only you can see this.')).toBeNull());
  await until(() => expect(document.activeElement).toBe(article()));
};

const couple = async (computer: TestComputer) => show(await createCouple(computer, options));

/** Mara offered, Jonas agreed; Jonas is here. */
const inForce = async (computer: TestComputer, more: Partial<ClauseDraft> = {}) => {
  const window = await couple(computer);
  await keepDraft(window, { words: OLD, ...more });
  await offer();
  const later = await changeOver(window, computer, jonas);
  await click('Read and answer');
  await click('I agree to this wording', sheet());
  await has('You both agree to this wording.');
  return later;
};

/** Jonas offers other words over the wording in force; Mara is here. */
const reworded = async (computer: TestComputer, more: Partial<ClauseDraft> = {}) => {
  const window = await inForce(computer);
  await click('Back to the page', sheet());
  const [clause] = await readClauses(window);
  if (clause === undefined) throw new Error('no clause');
  await keepDraft(window, { words: NEW, clause: clause.id, ...more });
  await offer();
  return changeOver(window, computer, mara);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T17:50:00') });
  Object.assign(globalThis, {
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    cancelIdleCallback: (handle: number) => {
      clearTimeout(handle);
    },
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

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
    await click('Show the wording in force');
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
    await click('More about this clause');
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
    await click('All wordings of this clause');
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

import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import milestonesWords from '#renderer/i18n/en/milestones.json';
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
import { WhileOpen } from '#renderer/session/testing/while-open.tsx';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import type { Projection } from '#shared/domain/projection.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import { MilestonesView } from './milestones-view.tsx';

const projections = [milestonesProjection as Projection<unknown>];

const show = (window: TestWindow) =>
  render(
    <IntlProvider locale="en-GB" messages={{ ...milestonesWords, ...uiWords }}>
      <SessionProvider host={window.host}>
        <Announcer>
          <WhileOpen>
            <MilestonesView />
          </WhileOpen>
        </Announcer>
      </SessionProvider>
    </IntlProvider>,
  );

/** Until what is expected has come about: acts are saved before they are shown. */
const until = async (look: () => unknown) => {
  for (let tries = 0; tries < 250; tries += 1) {
    try {
      look();
      return;
    } catch {
      await act(() => new Promise((done) => setTimeout(done, 20)));
    }
  }
  look();
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
/** From the menu of the card that is open: there while it is closed too. */
const inMenu = (name: string | RegExp) => screen.queryByRole('menuitem', { name, hidden: true });
const choose = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('menuitem', { name, hidden: true }));
  });
const column = (name: string) => screen.getByRole('region', { name });
const shows = (name: string, title: string) =>
  until(() => expect(within(column(name)).getByRole('row', { name: title })).toBeTruthy());
const press = (element: Element) =>
  act(async () => {
    fireEvent.pointerDown(element, { button: 0, pointerType: 'mouse' });
    fireEvent.pointerUp(element, { button: 0, pointerType: 'mouse' });
    fireEvent.click(element);
  });
const open = async (title: string) => {
  await press(screen.getByRole('row', { name: title }));
  await until(() => expect(screen.getByRole('dialog', { name: title })).toBeTruthy());
};

const opened = async (window: TestWindow) => {
  show(window);
  await until(() => expect(column('Hoped for')).toBeTruthy());
  return window;
};
const couple = async (computer = createComputer()) =>
  opened(await createCouple(computer, { projections }));

const openAs = async (
  computer: TestComputer,
  person: typeof mara,
  mode: 'alone' | 'together' = 'alone',
) => {
  cleanup();
  const window = await openWindow(computer, { projections });
  const state = window.host.state();
  if (state.phase !== 'locked') throw new Error('not locked');
  const who = state.people.find(({ name }) => name === person.name);
  await window.host.accounts.unlock(who?.id ?? '', person.passphrase, mode);
  return opened(window);
};

const onBoard = async (window: TestWindow) =>
  readItems(window, milestonesProjection, MILESTONES_PAGE);

const hopeFor = async (title: string, how: 'Offer this' | 'Keep private') => {
  await click('Hope for something');
  fireEvent.change(screen.getByLabelText('What do you hope for?'), { target: { value: title } });
  await click(how);
  await until(() => expect(screen.queryByLabelText('What do you hope for?')).toBeNull());
};
const talk = 'One honest talk';
const notice = async () => {
  await hopeFor(talk, 'Offer this');
  await shows('Hoped for', talk);
  await open(talk);
  await click('I saw it happen');
  fireEvent.change(screen.getByLabelText('What did you see?'), {
    target: { value: 'You knocked first.' },
  });
  await click('Say it');
  await until(() => expect(button('Celebrate')).toBeTruthy());
};
const maraCelebrates = async (computer: TestComputer) => {
  const window = await couple(computer);
  await notice();
  await click('Celebrate');
  await until(() => expect(screen.queryByRole('dialog')).toBeNull());
  await window.session().drafts?.flush();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:50:00') });
  Object.assign(globalThis, {
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    cancelIdleCallback: (handle: number) => {
      clearTimeout(handle);
    },
  });
  Object.assign(globalThis.Element.prototype, { scrollIntoView: () => undefined });
  Object.assign(HTMLElement.prototype, { hidePopover: () => undefined });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the board', () => {
  it('teaches while it is empty, with one way to begin', async () => {
    await couple();
    expect(screen.getByText('Small counts: one honest talk.')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Hope for something' })).toHaveLength(1);
  });

  it('S1: what is kept private is on its owner’s board alone, whatever is dropped where', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await hopeFor('Sleeping through', 'Keep private');
    await shows('Hoped for', 'Sleeping through');
    expect(await onBoard(window)).toEqual([]);
    await window.session().drafts?.flush();
    await openAs(computer, jonas);
    expect(screen.queryByText('Sleeping through')).toBeNull();
  });

  it('moves a card from its menu, says so, takes it back, and leaves the focus with it', async () => {
    const window = await couple();
    await hopeFor(talk, 'Offer this');
    await shows('Hoped for', talk);
    await open(talk);
    await choose('Move to Practising');
    await shows('Practising', talk);
    await until(() => expect(document.activeElement?.textContent).toContain(talk));
    await until(() => expect(button('Move it back')).toBeTruthy());
    await click('Move it back');
    await shows('Hoped for', talk);
    expect((await onBoard(window))[0]?.column).toBe('hoped');
  });

  it('gives the focus back to the card when its slip is closed with Esc', async () => {
    await couple();
    await hopeFor(talk, 'Offer this');
    await shows('Hoped for', talk);
    await open(talk);
    await act(async () => {
      fireEvent.keyDown(document, { key: 'Escape' });
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    await until(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: talk })));
  });
});

describe('words that were begun', () => {
  it('are there again once their form was closed, until they are said; nobody else has them', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await hopeFor(talk, 'Offer this');
    await shows('Hoped for', talk);
    await open(talk);
    await click('I saw it happen');
    const field = () => screen.getByLabelText<HTMLTextAreaElement>('What did you see?');
    fireEvent.change(field(), { target: { value: 'You knocked' } });
    await act(async () => fireEvent.keyDown(document.body, { key: 'Escape' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    await window.session().drafts?.flush();
    await openAs(computer, jonas);
    await open(talk);
    await click('I saw it happen');
    expect(field().value).toBe('');
    const again = await openAs(computer, mara);
    await open(talk);
    await click('I saw it happen');
    expect(field().value).toBe('You knocked');
    await click('Say it');
    await shows('Noticed', talk);
    await until(() => expect(again.session().drafts?.list('begun')).toEqual([]));
  });
});

describe('answering what the other noticed', () => {
  it('begins with a suggestion that is changed before it is said; both then read it', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await notice();
    expect(inMenu(/^Answer/)).toBeNull();
    await window.session().drafts?.flush();
    const theirs = await openAs(computer, jonas);
    await open(talk);
    expect(inMenu('Add what you saw')).toBeTruthy();
    await choose('Answer Mara');
    await click('What was it like for you?');
    const field = screen.getByLabelText('What do you want to answer Mara?');
    expect(field).toHaveProperty('value', 'What was it like for you?');
    expect((await onBoard(theirs))[0]?.replies).toEqual([]);
    fireEvent.change(field, { target: { value: 'Were you afraid on the stairs?' } });
    await click('Say it');
    await until(() =>
      expect(screen.getByText('Jonas answers: Were you afraid on the stairs?')).toBeTruthy(),
    );
    await openAs(computer, mara);
    await open(talk);
    expect(screen.getByText('Jonas answers: Were you afraid on the stairs?')).toBeTruthy();
  });
});

describe('celebrating', () => {
  it('S9: “not yet” is said to oneself: nothing is shared, nothing changes for the other', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await notice();
    const before = computer.disk.journals;
    const frames = [...before.values()].map((each) => each.length);
    await click('Not yet');
    await until(() => expect(screen.getByText(/Kept to yourself/)).toBeTruthy());
    await window.session().drafts?.flush();
    expect([...before.values()].map((each) => each.length)).toEqual(frames);
    await openAs(computer, jonas);
    await open(talk);
    expect(screen.queryByText(/Kept to yourself/)).toBeNull();
    expect(button('Celebrate')).toBeTruthy();
  });

  it('S2: one half alone celebrates nothing; with the other’s it plays once for each', async () => {
    const computer = createComputer();
    await maraCelebrates(computer);
    await shows('Noticed', talk);
    const second = await openAs(computer, jonas);
    await open(talk);
    fireEvent.click(screen.getByRole('radio', { name: 'big' }));
    await click('Celebrate');
    await shows('Celebrated', talk);
    // Mara wished for quiet: the quieter wish counts, so nothing takes the window.
    expect(document.querySelector('[data-celebration="big"]')).toBeNull();
    const status = () =>
      screen
        .getAllByRole('status')
        .map((each) => each.textContent)
        .join(' ');
    await until(() => expect(status()).toContain('is celebrated by both of you'));
    await second.session().drafts?.flush();
    const third = await openAs(computer, mara);
    await until(() => expect(status()).toContain('is celebrated by both of you'));
    const waiting = () => third.session().drafts?.list('milestones') ?? [];
    await until(() => expect(waiting().some(({ kind }) => kind === 'moment')).toBe(false));
    await third.session().drafts?.flush();
    await openAs(computer, mara);
    expect(status()).not.toContain('is celebrated by both of you');
    await open(talk);
    await click('Once more');
    await until(() => expect(status()).toContain('is celebrated by both of you'));
  });

  it('S26: side by side nothing can be moved, and each celebrates with their own passphrase', async () => {
    const computer = createComputer();
    await maraCelebrates(computer);
    const window = await openAs(computer, mara, 'together');
    await shows('Noticed', talk);
    expect(screen.queryByRole('button', { name: `Move ${talk}` })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hope for something' })).toBeNull();
    await open(talk);
    fireEvent.click(screen.getByRole('radio', { name: 'Jonas' }));
    const give = async (passphrase: string) => {
      fireEvent.change(screen.getByLabelText('Jonas’s passphrase'), {
        target: { value: passphrase },
      });
      await click('Celebrate as Jonas');
    };
    await give(mara.passphrase);
    await until(() => expect(screen.getByText(/That isn’t Jonas’s passphrase/)).toBeTruthy());
    expect((await onBoard(window))[0]?.celebratedOn).toBeNull();
    vi.useRealTimers();
    await new Promise((done) => setTimeout(done, 1_100));
    await give(jonas.passphrase);
    await shows('Celebrated', talk);
  });
});

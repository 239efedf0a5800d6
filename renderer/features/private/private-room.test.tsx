import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import privateWords from '#renderer/i18n/en/private.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  hideAndOpen,
  mara,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { PrivateRoom } from './private-room.tsx';

// The day on which the book of a test is written.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T20:00:00') }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const texts = ['What calms me\nThe allotment', 'A list of good hours', 'Letter I won’t send'];

const openSpace = async (window: TestWindow) => {
  const opened = await window.session().openPrivate(mara.passphrase);
  if (opened.status !== 'open') throw new Error('private-locked');
  return opened.space;
};

const show = async (window: TestWindow) => {
  cleanup();
  const space = await openSpace(window);
  render(
    <IntlProvider locale="en-GB" messages={{ ...privateWords, ...ui }}>
      <SessionProvider host={window.host}>
        <Announcer>
          <PrivateRoom space={space} />
        </Announcer>
      </SessionProvider>
    </IntlProvider>,
  );
  return space;
};

const keep = async (window: TestWindow, count: number) => {
  const { notes } = await openSpace(window);
  for (const text of texts.slice(0, count)) {
    await notes.save({ room: 'private', kind: 'note', body: { text } });
  }
  return show(window);
};

const listed = () =>
  within(screen.getAllByRole('list')[0] as HTMLElement)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const find = (query: string) =>
  fireEvent.change(screen.getByLabelText('Find in your notes'), { target: { value: query } });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '');
const click = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('looking for a note', () => {
  it('narrows the list as it is typed, and says how many there are', async () => {
    await keep(await createCouple(createComputer()), 3);
    expect(listed()).toHaveLength(3);
    expect(said()).toEqual([]);
    find('allot');
    expect(listed()).toEqual(['What calms meThe allotment']);
    expect(said()).toEqual(['1 note']);
    find('');
    expect(listed()).toHaveLength(3);
    expect(said()).toEqual([]);
  });

  it('says so where no note has the words', async () => {
    await keep(await createCouple(createComputer()), 3);
    find('bicycle');
    expect(screen.queryAllByRole('list')).toEqual([]);
    expect(screen.getAllByText('No note has these words.')).toHaveLength(2);
    expect(said()).toEqual(['No note has these words.']);
  });

  it('is offered once there is something to look through', async () => {
    await keep(await createCouple(createComputer()), 2);
    expect(screen.queryByRole('search')).toBeNull();
  });
});

describe('deleted notes', () => {
  const deleteFirst = async (window: TestWindow) => {
    const space = await keep(window, 3);
    await click('Letter I won’t send');
    await click('Delete');
    await click('Deleted notes');
    return space;
  };

  it('wait behind their door for thirty days, and are brought back', async () => {
    const space = await deleteFirst(await createCouple(createComputer()));
    expect(listed()).toHaveLength(2);
    expect(screen.getByText('Gone for good in 30 days.')).toBeTruthy();
    await click('Bring back');
    expect(listed()).toEqual(['Letter I won’t send', 'A list of good hours', expect.any(String)]);
    expect(space.notes.removed('private')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Deleted notes' })).toBeNull();
  });

  it('S37: are gone at once when erased, asked once, and stay gone after a lock', async () => {
    const computer = createComputer();
    const window = await createCouple(computer);
    const space = await deleteFirst(window);
    await click('Erase now');
    expect(space.notes.removed('private')).toHaveLength(1);
    await click('Erase it for good');
    expect(space.notes.removed('private')).toEqual([]);
    expect(screen.queryByText('Letter I won’t send')).toBeNull();
    await space.notes.flush();
    cleanup();
    const again = await openSpace(await hideAndOpen(computer, window));
    expect(again.notes.removed('private')).toEqual([]);
    expect(again.notes.list('private')).toHaveLength(2);
  });
});

import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it } from 'vitest';
import milestonesWords from '#renderer/i18n/en/milestones.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import { createComputer, createCouple } from '#renderer/session/testing/test-window.ts';
import { undoLast } from '#renderer/ui/undo.ts';
import { MILESTONES_ROOM } from '../board/use-board.ts';
import { OwnNotes } from './own-notes.tsx';
import { useJar } from './use-jar.ts';

afterEach(cleanup);

const Mine = () => <OwnNotes notes={useJar().drafts} />;

const words = 'You warmed the cups.';
const note = () => screen.queryByText(words);
const click = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('a note of one’s own is put away into the bin, and brought back with one press or the key of undo', async () => {
  const window = await createCouple(createComputer());
  const { drafts } = window.session();
  const body = { words, day: '2026-10-15' };
  await drafts?.save({ room: MILESTONES_ROOM, kind: 'gratitude', body });
  render(
    <IntlProvider locale="en-GB" messages={{ ...milestonesWords, ...ui }}>
      <SessionProvider host={window.host}>
        <Mine />
      </SessionProvider>
    </IntlProvider>,
  );
  await click('Put it away');
  expect(note()).toBeNull();
  expect(drafts?.removed(MILESTONES_ROOM).map(({ draft }) => draft.body)).toEqual([body]);
  await click('Bring it back');
  expect(note()).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  await click('Put it away');
  await act(async () => void undoLast());
  expect(note()).not.toBeNull();
  expect(drafts?.removed(MILESTONES_ROOM)).toEqual([]);
});

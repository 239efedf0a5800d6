import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it, vi } from 'vitest';
import todayWords from '#renderer/i18n/en/today.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  hideAndOpen,
  mara,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { WhileOpen } from '#renderer/session/testing/while-open.tsx';
import { FirstHelp } from './first-help.tsx';

afterEach(cleanup);

const show = (window: TestWindow, onDone: () => void = () => undefined) => {
  cleanup();
  render(
    <IntlProvider locale="en-GB" messages={{ ...todayWords, ...ui }}>
      <SessionProvider host={window.host}>
        <WhileOpen>
          <FirstHelp onDone={onDone} />
        </WhileOpen>
      </SessionProvider>
    </IntlProvider>,
  );
  return window;
};
const click = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const begun = (window: TestWindow) => window.session().drafts?.list('begun');

it('a first note that is being written when the window locks is there again, until it is kept', async () => {
  const computer = createComputer();
  const window = show(await createCouple(computer));
  await click(/Finding words/u);
  type(todayWords['today.note.label'], 'What I can’t say yet');
  let again = window;
  await act(async () => {
    again = await hideAndOpen(computer, window);
  });
  show(again);
  expect(value(todayWords['today.note.label'])).toBe('What I can’t say yet');
  type(todayWords['today.note.passphrase'], mara.passphrase);
  await click(todayWords['today.note.keep']);
  await vi.waitFor(() => expect(screen.getByText(todayWords['today.kept.note'])).toBeTruthy());
  expect(begun(again)).toEqual([]);
});

it('a first plan too; what was begun and left isn’t kept where nobody finds it', async () => {
  const computer = createComputer();
  const window = show(await createCouple(computer));
  await click(/Something to hold on to/u);
  type(todayWords['today.small.what'], 'A bath');
  let again = window;
  await act(async () => {
    again = await hideAndOpen(computer, window);
  });
  const onDone = vi.fn<() => void>();
  show(again, onDone);
  expect(value(todayWords['today.small.what'])).toBe('A bath');
  await click(todayWords['today.help.back']);
  await click(/Finding words/u);
  type(todayWords['today.note.label'], 'Not now');
  await click(todayWords['today.help.back']);
  await click(/Something to hold on to/u);
  expect(value(todayWords['today.small.what'])).toBe('A bath');
  await click(todayWords['today.small.keep']);
  await vi.waitFor(() => expect(screen.getByText(todayWords['today.kept.plan'])).toBeTruthy());
  expect(again.session().drafts?.list('calendar')).toHaveLength(1);
  await click(todayWords['today.kept.continue']);
  expect(onDone).toHaveBeenCalledOnce();
  expect(begun(again)).toEqual([]);
});

import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it } from 'vitest';
import todayWords from '#renderer/i18n/en/today.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { Session } from '#renderer/session/session-types.ts';
import { createComputer, createCouple } from '#renderer/session/testing/test-window.ts';
import { undoLast } from '#renderer/ui/undo.ts';
import type { Projection } from '#shared/domain/projection.ts';
import { todayProjection } from '#shared/domain/today/projection.ts';
import { DayLines } from './day-lines.tsx';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLTextAreaElement>(todayWords['today.line.label']);
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const click = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const away = () => screen.queryByText(todayWords['today.line.away'], { exact: false });

const lines = ({ drafts }: Session) =>
  drafts?.list('today').map(({ body }) => (body as { text: string }).text);

const writeAndEmpty = async () => {
  const projections = [todayProjection as Projection<unknown>];
  const window = await createCouple(createComputer(), { projections });
  render(
    <IntlProvider locale="en-GB" messages={{ ...todayWords, ...ui }}>
      <SessionProvider host={window.host}>
        <DayLines onWriting={() => undefined} />
      </SessionProvider>
    </IntlProvider>,
  );
  type('The tea before I woke');
  await click(todayWords['today.line.keep']);
  expect(lines(window.session())).toEqual(['The tea before I woke']);
  await click(todayWords['today.line.change']);
  type('');
  await waitFor(() => expect(away()).not.toBeNull(), { timeout: 3_000 });
  return window.session();
};
it('a line that was emptied is brought back with one press, or with the key of undo', async () => {
  const session = await writeAndEmpty();
  expect(lines(session)).toEqual([]);
  await click(todayWords['today.line.bring-back']);
  expect(lines(session)).toEqual(['The tea before I woke']);
  expect(screen.getByText('The tea before I woke')).toBeTruthy();
  expect(away()).toBeNull();
  await click(todayWords['today.line.change']);
  type('');
  await waitFor(() => expect(away()).not.toBeNull(), { timeout: 3_000 });
  await act(async () => void undoLast());
  expect(lines(session)).toEqual(['The tea before I woke']);
});

it('once another line is written there is nothing to bring back', async () => {
  const session = await writeAndEmpty();
  type('The hall light');
  await waitFor(() => expect(away()).toBeNull(), { timeout: 3_000 });
  expect(lines(session)).toEqual(['The hall light']);
  expect(undoLast()).toBe(false);
});

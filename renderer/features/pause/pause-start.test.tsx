import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it, vi } from 'vitest';
import pauseWords from '#renderer/i18n/en/pause.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  hideAndOpen,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { WhileOpen } from '#renderer/session/testing/while-open.tsx';
import { PauseStart } from './pause-start.tsx';
import type { PauseActs } from './use-pause-acts.ts';

afterEach(cleanup);

const show = (window: TestWindow) => {
  cleanup();
  const start = vi.fn<PauseActs['start']>(async () => 'done');
  const acts = { start } as unknown as PauseActs;
  render(
    <IntlProvider locale="en-GB" messages={{ ...pauseWords, ...ui }}>
      <SessionProvider host={window.host}>
        <WhileOpen>
          <PauseStart acts={acts} />
        </WhileOpen>
      </SessionProvider>
    </IntlProvider>,
  );
  return start;
};
const welcome = () => screen.getByLabelText<HTMLTextAreaElement>(pauseWords['pause.start.welcome']);

it('what is welcome meanwhile is there again after a lock, until the pause begins', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  show(window);
  fireEvent.change(welcome(), { target: { value: 'A note under the' } });
  let again: TestWindow = window;
  await act(async () => {
    again = await hideAndOpen(computer, window);
  });
  const start = show(again);
  expect(welcome().value).toBe('A note under the');
  fireEvent.change(welcome(), { target: { value: 'A note under the door' } });
  await act(async () =>
    fireEvent.click(screen.getByRole('button', { name: pauseWords['pause.start.do'] })),
  );
  expect(start).toHaveBeenCalledExactlyOnceWith(20, 'A note under the door', null);
  expect(again.session().drafts?.list('begun')).toEqual([]);
});

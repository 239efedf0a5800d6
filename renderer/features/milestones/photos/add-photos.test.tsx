import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createRef, type RefObject } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import milestonesWords from '#renderer/i18n/en/milestones.json';
import ui from '#renderer/i18n/en/ui.json';
import type { PreparePhotoAnswer } from '#renderer/platform/photos/prepare-photo.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  hideAndOpen,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { WhileOpen } from '#renderer/session/testing/while-open.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { AddPhotos } from './add-photos.tsx';

/** What a worker and a canvas make of a file is tried in a real window. */
class PhotoWorker {
  onmessage: ((event: { readonly data: PreparePhotoAnswer }) => void) | null = null;
  postMessage = () => {
    const pixels = new Uint8Array(1);
    const photo = { full: pixels, small: pixels, width: 4, height: 3 };
    queueMicrotask(() => this.onmessage?.({ data: { ok: true, value: photo } }));
  };
  terminate = () => undefined;
}

beforeEach(() => void vi.stubGlobal('Worker', PhotoWorker));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const milestone = { id: 'a-milestone', photos: { shown: [] } } as unknown as Milestone;

const show = (window: TestWindow): RefObject<HTMLInputElement | null> => {
  cleanup();
  const input = createRef<HTMLInputElement>();
  render(
    <IntlProvider locale="en-GB" messages={{ ...milestonesWords, ...ui }}>
      <SessionProvider host={window.host}>
        <WhileOpen>
          <AddPhotos
            milestone={milestone}
            area={createRef<HTMLElement>()}
            input={input}
            act={async () => true}
          />
        </WhileOpen>
      </SessionProvider>
    </IntlProvider>,
  );
  return input;
};
const fields = () =>
  screen.queryAllByLabelText<HTMLInputElement>(milestonesWords['milestones.photo.words']);
const choose = async (input: RefObject<HTMLInputElement | null>, count: number) => {
  const files = Array.from({ length: count }, () => new File(['x'], 'a.jpg'));
  const before = fields().length;
  if (input.current === null) throw new Error('no input');
  Object.defineProperty(input.current, 'files', { value: files, configurable: true });
  fireEvent.change(input.current);
  await waitFor(() => expect(fields()).toHaveLength(before + count));
};
const write = (at: number, value: string) =>
  fireEvent.change(fields()[at] as HTMLElement, { target: { value } });

it('words beside a photo wait for it when it is chosen again after a lock, each in its place', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  await choose(show(window), 2);
  write(0, 'Bread, the second');
  write(1, 'The jetty');
  let again: TestWindow = window;
  await act(async () => {
    again = await hideAndOpen(computer, window);
  });
  const begun = () => again.session().drafts?.list('begun');
  await choose(show(again), 2);
  expect(fields().map(({ value }) => value)).toEqual(['Bread, the second', 'The jetty']);
  const leave = screen.getAllByRole('button', { name: milestonesWords['milestones.photo.leave'] });
  await act(async () => fireEvent.click(leave[0] as HTMLElement));
  expect(fields().map(({ value }) => value)).toEqual(['The jetty']);
  expect(begun()).toHaveLength(1);
});

import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import {
  click,
  couple,
  has,
  keepDraft,
  setUpWindow,
  until,
} from '../testing/agreements-window.tsx';
import { PASTE_CHARACTERS } from './clean-pasted.ts';

setUpWindow();

const field = () => screen.getByRole('textbox', { name: 'The words of this clause' });

const paste = (html: string, text = '') =>
  act(async () => {
    fireEvent.paste(field(), {
      clipboardData: {
        types: ['text/html', 'text/plain'],
        files: [],
        items: [],
        getData: (type: string) => (type === 'text/html' ? html : text),
      },
    });
  });

const write = async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'We call before sleep.' });
  await click('Go on writing');
  await until(() => expect(field().getAttribute('contenteditable')).toBe('true'));
};

const REFUSED = /more than 1,000,000 characters at once/u;

it('a paste of more than its limit is refused with the limit, and the words stay as they were', async () => {
  await write();
  await paste(`<p>Too much.</p>${'<i></i>'.repeat(PASTE_CHARACTERS / 7)}`);
  await has(REFUSED);
  expect(field().textContent).toBe('We call before sleep.');
  await paste('', 'x'.repeat(PASTE_CHARACTERS + 1));
  await has(REFUSED);
  expect(field().textContent).toBe('We call before sleep.');
});

it('a paste within the limit goes in, and takes the refusal of the one before away', async () => {
  await write();
  await paste('', 'x'.repeat(PASTE_CHARACTERS + 1));
  await has(REFUSED);
  await paste(`<p>And after it.${'<i></i>'.repeat(20_000)}</p>`);
  await until(() => expect(field().textContent).toContain('And after it.'));
  expect(screen.queryByText(REFUSED)).toBeNull();
  // What was pasted is kept before the window goes.
  await has(/^Saved/u);
});

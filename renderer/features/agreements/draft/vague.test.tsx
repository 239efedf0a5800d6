import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import {
  button,
  click,
  couple,
  has,
  keepDraft,
  setUpWindow,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const QUESTION = 'What would someone see or hear?';

it('S21: vague words beside a clause are met with one question, which blocks nothing', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'We call before sleep.' });
  await click('Go on writing');
  const field = screen.getByRole('textbox', { name: /How we’d both know/u });
  const write = (value: string) => act(async () => fireEvent.change(field, { target: { value } }));
  expect(screen.queryByText(QUESTION)).toBeNull();
  await write('Things are better.');
  await has(QUESTION);
  expect(button('Offer this').hasAttribute('disabled')).toBe(false);
  await write('The phone rings before ten.');
  await until(() => expect(screen.queryByText(QUESTION)).toBeNull());
});

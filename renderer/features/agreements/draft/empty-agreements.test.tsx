import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, mara } from '#renderer/session/testing/test-window.ts';
import {
  button,
  changeOver,
  click,
  couple,
  has,
  readClauses,
  setUpWindow,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const field = () => screen.getByRole('textbox', { name: 'The words of this clause' });

const type = async (value: string) => {
  await until(field);
  await act(async () => fireEvent.change(field(), { target: { value } }));
};

it('S1: the first words are kept as they are typed, for their author alone, and a lock loses none', async () => {
  const computer = createComputer();
  const window = await couple(computer);
  await type('I');
  const before = field();
  await type('I will call');
  await type('I will call before sleep.');
  expect(field()).toBe(before);
  expect(field()).toHaveProperty('value', 'I will call before sleep.');
  expect(window.session().drafts?.list('agreements')).toHaveLength(1);
  expect(await readClauses(window)).toEqual([]);
  await changeOver(window, computer, mara);
  await has('I will call before sleep.');
  await has('Only you can see this.');
});

it('words that are all deleted again leave no draft', async () => {
  const window = await couple(createComputer());
  await type('I will');
  await type('');
  await until(() => expect(window.session().drafts?.list('agreements')).toEqual([]));
  expect(button('Keep private')).toHaveProperty('disabled', true);
  await type('I write.');
  await click('Keep private');
  await until(() => expect(field().getAttribute('contenteditable')).toBe('true'));
  expect(field().textContent).toBe('I write.');
  expect(window.session().drafts?.list('agreements')).toHaveLength(1);
});

it('S21: safety text stands beside the first words, too, while they are written', async () => {
  await couple(createComputer());
  await type('You give me your phone passcode every evening.');
  await has(/^These words touch on/u);
  expect(button('Keep private')).toHaveProperty('disabled', false);
  await type('I call every evening.');
  await until(() => expect(screen.queryByText(/^These words touch on/u)).toBeNull());
});

import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, jonas, mara } from '#renderer/session/testing/test-window.ts';
import {
  article,
  changeOver,
  click,
  has,
  inForce,
  noSheet,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const open = () => click('Beside it');

it('a comment is private until offered, and S20: its author alone puts it aside', async () => {
  const computer = createComputer();
  const his = await inForce(computer);
  await click('Back to the page', sheet());
  await noSheet();
  await open();
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Say something beside this'), {
      target: { value: 'Sundays, too?' },
    }),
  );
  const hers = await changeOver(his, computer, mara);
  await open();
  expect(screen.queryByText('Sundays, too?')).toBeNull();
  const again = await changeOver(hers, computer, jonas);
  await open();
  await until(() =>
    expect(screen.getByLabelText('Say something beside this')).toHaveProperty(
      'value',
      'Sundays, too?',
    ),
  );
  await click('Offer this comment');
  await until(() => expect(within(article()).getByText('Jonas, 15 October')).toBeTruthy());
  await until(() =>
    expect(screen.getByLabelText('Say something beside this')).toHaveProperty('value', ''),
  );
  const later = await changeOver(again, computer, mara);
  await open();
  await has('Sundays, too?');
  expect(screen.queryByRole('button', { name: 'Put mine aside' })).toBeNull();
  await changeOver(later, computer, jonas);
  await open();
  await click('Put mine aside');
  await until(() => expect(screen.queryByText('Sundays, too?')).toBeNull());
});

import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, jonas, mara } from '#renderer/session/testing/test-window.ts';
import {
  article,
  changeOver,
  click,
  couple,
  has,
  keepDraft,
  offer,
  OLD,
  readClauses,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const option = (place: number) => {
  const rows = screen.getAllByRole('heading', { level: 3 }).map((title) => title.parentElement);
  return within(rows[place] ?? document.body);
};

it('S25: one turns an option on alone, at once; it stays on until both no longer want it', async () => {
  const computer = createComputer();
  const hers = await couple(computer);
  await keepDraft(hers, { words: OLD });
  await offer();
  await click('Before a yes');
  await click('Turn it on', option(0));
  await click('Turn it on', option(1));
  await until(() => expect(screen.queryByText('Turn it on')).toBeNull());

  const his = await changeOver(hers, computer, jonas);
  await click('Read and answer');
  await until(() => expect(sheet().getByText(/begins on 17 October/u)).toBeTruthy());
  await click('I agree to this wording', sheet());
  await until(() => expect(sheet().getByText(/Say first, in your own words/u)).toBeTruthy());
  expect((await readClauses(his))[0]?.proposals[0]?.consents).toHaveLength(1);
  await act(async () =>
    fireEvent.change(sheet().getByLabelText('What does this mean, in your own words?'), {
      target: { value: 'I ring her before she sleeps.' },
    }),
  );
  await click('I agree to this wording', sheet());
  await until(() => expect(sheet().getByText(/It begins on 17 October/u)).toBeTruthy());
  expect((await readClauses(his))[0]?.proposals[0]?.consents[1]?.ownWords).toBe(
    'I ring her before she sleeps.',
  );
  await click('Back to the page', sheet());
  await click('Before a yes');
  await click('I no longer need it', option(1));
  await has(/It stays on until Mara says so, too/u);

  await changeOver(his, computer, mara);
  await until(() => expect(article().textContent).toContain('Not in force yet'));
  expect(article().textContent).not.toContain('I ring her');
  await click('Before a yes');
  await has(/Jonas no longer needs it/u);
  await click('Keep it on');
  await until(() => expect(screen.queryByText(/no longer needs it/u)).toBeNull());
});

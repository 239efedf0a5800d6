import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, mara } from '#renderer/session/testing/test-window.ts';
import {
  article,
  changeOver,
  click,
  couple,
  has,
  inForce,
  keepDraft,
  OLD,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

it('S25: a wording says what comes next, and either alone begins that before its day', async () => {
  const computer = createComputer();
  const taper = [
    { on: '2027-01-14', words: 'Twice a week.' },
    { on: '2027-03-14', words: 'When we like.' },
  ];
  const his = await inForce(computer, { taper });
  expect(sheet().getByText(/From 14 January 2027: Twice a week\./u)).toBeTruthy();
  await changeOver(his, computer, mara);
  await has('From 14 January 2027: Twice a week.');
  await click('Gets lighter');
  expect(screen.getByText(/Jonas will see it/u)).toBeTruthy();
  await click('Begin the next step now');
  await until(() => expect(article().textContent).toContain('Now: Twice a week.'));
  expect(article().textContent).toContain('From 14 March 2027: When we like.');
});

it('S11: who does what is said in words, without a number', async () => {
  const computer = createComputer();
  await inForce(computer);
  await click('Back to the page', sheet());
  await click('Who does what');
  const both = screen.getByRole('heading', { name: 'Both of you do' }).parentElement;
  expect(both?.textContent).toContain('When one of us is away overnight');
  const yours = screen.getByRole('heading', { name: 'You do' }).parentElement;
  expect(yours?.textContent).toContain('Nothing by these words.');
  expect(`${both?.textContent}${yours?.textContent}`).not.toMatch(/\d/u);
});

it('a step without words is named, and the offer waits for them', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: OLD, taper: [{ on: '2027-01-14', words: '  ' }] });
  await click('Offer this');
  await click('Offer this', sheet());
  await until(() =>
    expect(
      sheet().getByText('A step has no words yet. Write them, or take the step away.'),
    ).toBeTruthy(),
  );
});

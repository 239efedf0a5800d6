import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import german from '#renderer/i18n/de/agreements.json';
import english from '#renderer/i18n/en/agreements.json';
import spanish from '#renderer/i18n/es/agreements.json';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import { guardedTopicsIn } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import {
  click,
  couple,
  keepDraft,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const taken = 'When I promise something,';

it('an empty draft has beginnings of its section; one that is taken waits for one’s own words', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: '' });
  await click('Go on writing');
  expect(screen.queryByRole('button', { name: `${taken} …` })).toBeNull();
  const field = screen.getByRole('combobox', { name: 'It stands under' });
  await act(async () => fireEvent.change(field, { target: { value: 'behaviour' } }));
  await click(`${taken} …`);
  await until(() => expect(screen.queryByRole('button', { name: `${taken} …` })).toBeNull());
  await click('Offer this');
  await click('Offer this', sheet());
  await until(() =>
    expect(
      sheet().getByText('This is only a beginning. Say the rest in your own words.'),
    ).toBeTruthy(),
  );
});

it('a beginning that was gone on with is offered like any other words', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: `${taken} I say by when.`, startedFrom: taken });
  await click('Offer this');
  await click('Offer this', sheet());
  await until(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it.each([
  ['English', english],
  ['German', german],
  ['Spanish', spanish],
])('S31: no beginning in %s touches on a guarded topic', (_, catalogue) => {
  const beginnings = Object.entries(catalogue).filter(([id]) =>
    id.startsWith('agreements.beginning.'),
  );
  expect(beginnings.length).toBeGreaterThan(9);
  for (const [, words] of beginnings) expect(guardedTopicsIn(words)).toEqual([]);
});

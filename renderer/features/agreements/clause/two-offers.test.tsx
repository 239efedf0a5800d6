import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, jonas, type TestComputer } from '#renderer/session/testing/test-window.ts';
import {
  article,
  changeOver,
  click,
  has,
  keepDraft,
  NEW,
  noSheet,
  offer,
  readClauses,
  reworded,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const HERS = 'When one of us is away overnight, we write once before sleep.';

/** Jonas reworded the clause in force, and Mara, who began hers before she saw it, offers hers; Mara is here. */
const bothReworded = async (computer: TestComputer) => {
  const window = await reworded(computer);
  const [clause] = await readClauses(window);
  if (clause === undefined) throw new Error('no clause');
  const base = clause.proposals[0]?.hash ?? '';
  await keepDraft(window, { words: HERS, clause: clause.id, base });
  await offer();
  return window;
};

const herOffer = () => within(screen.getByRole('region', { name: 'Mara offers these words' }));
const hisOffer = () => within(screen.getByRole('region', { name: 'Jonas offers these words' }));
const inserted = (part: Element | null) => part?.querySelector('ins')?.textContent ?? '';

it('words that both offered apart stand beside each other, and each answers the other’s', async () => {
  const computer = createComputer();
  const hers = await bothReworded(computer);
  await has(/^Each of you offers other words/u);
  // What waits for her comes first; her own stands under it and is hers to take back.
  expect(inserted(article())).toContain('talk for ten minutes');
  expect(inserted(herOffer().getByRole('heading').parentElement)).toContain('write');
  expect(herOffer().queryByRole('button', { name: 'Read and answer' })).toBeNull();
  expect(within(article()).getAllByRole('button', { name: 'Read and answer' })).toHaveLength(1);

  await changeOver(hers, computer, jonas);
  await has(/^Each of you offers other words/u);
  expect(inserted(article())).toContain('write');
  expect(hisOffer().getByRole('button', { name: 'Take it back' })).toBeTruthy();
  await click('Read and answer');
  expect(sheet().getByText(HERS)).toBeTruthy();
  await click('I agree to this wording', sheet());
  await has('You both agree to this wording.');
  await click('Back to the page', sheet());
  await noSheet();
  expect(screen.queryByText(/^Each of you offers other words/u)).toBeNull();
  expect(screen.queryByRole('region', { name: 'Jonas offers these words' })).toBeNull();
});

it('one’s own is taken back alone; the other’s and what holds stay', async () => {
  const window = await bothReworded(createComputer());
  await has(/^Each of you offers other words/u);
  await click('Take it back', herOffer());
  await until(() => expect(screen.queryByText(/^Each of you offers other words/u)).toBeNull());
  expect(inserted(article())).toContain('talk for ten minutes');
  const [clause] = await readClauses(window);
  expect(clause?.proposals.map(({ ending }) => ending?.how ?? 'stands')).toEqual([
    'stands',
    'stands',
    'withdrawn',
  ]);
});

it('other words for one of them begin with the one that was read', async () => {
  const window = await bothReworded(createComputer());
  await click('Read and answer');
  await click('Suggest other words', sheet());
  await until(() => {
    const [draft] = window.session().drafts?.list('agreements') ?? [];
    expect(JSON.stringify(draft?.body)).toContain(NEW);
  });
});

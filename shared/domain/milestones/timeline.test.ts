import { describe, expect, test } from 'vitest';
import { contextFor, historyOf, JONAS, MARA } from '../history.fixture.ts';
import { noteGratitude, withdrawGratitude } from '../gratitude/commands.ts';
import { foldGratitude, type Gratitude } from '../gratitude/fold.ts';
import { celebrateMilestone, noticeMilestone, proposeMilestone } from './commands.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { aYearAgo, timeline } from './timeline.ts';

const zone = 'Europe/Berlin';

const celebrated = (title: string, day: string, isByBoth = true): Milestone => {
  const [mara, jonas] = [contextFor(MARA, day), contextFor(JONAS, day)];
  let history = historyOf().did(MARA, day, proposeMilestone(mara, { title, column: 'hoped' }));
  const now = () => {
    const milestone = foldMilestone(history.entries);
    if (milestone === null) throw new Error('no milestone here');
    return milestone;
  };
  history = history.did(JONAS, day, noticeMilestone(jonas, now(), 'I saw it.'));
  history = history.did(MARA, day, celebrateMilestone(mara, now(), 'quiet'));
  if (isByBoth) history = history.did(JONAS, day, celebrateMilestone(jonas, now(), 'quiet'));
  return now();
};
const note = (words: string, day: string): Gratitude => {
  const noted = historyOf().did(JONAS, day, noteGratitude(contextFor(JONAS, day), words));
  const gratitude = foldGratitude(noted.entries);
  if (gratitude === null) throw new Error('no note here');
  return gratitude;
};

describe('looking back', () => {
  test('seasons come newest first, with what was celebrated and what lies in the jar', () => {
    const seasons = timeline(
      [celebrated('Lake', '2026-08-30'), celebrated('Bread', '2026-05-04')],
      [note('The cups.', '2026-08-02')],
      zone,
    );
    expect(
      seasons.map(({ season, milestones, gratitude }) => [
        season.name,
        milestones.map(({ title }) => title),
        gratitude.map(({ words }) => words),
      ]),
    ).toEqual([
      ['summer', ['Lake'], ['The cups.']],
      ['spring', ['Bread'], []],
    ]);
  });

  test('what only one celebrated, and what was taken out of the jar, isn’t there', () => {
    const out = note('The cups.', '2026-08-02');
    const taken = withdrawGratitude(contextFor(JONAS, '2026-08-03'), out);
    expect(taken.ok).toBe(true);
    const seasons = timeline(
      [celebrated('Half', '2026-08-30', false)],
      [{ ...out, withdrawn: true }],
      zone,
    );
    expect(seasons).toEqual([]);
  });

  test('a year ago is the nearest of three days around, on a leap day too', () => {
    const list = [celebrated('Lake', '2025-08-28'), celebrated('Pier', '2025-08-31')];
    expect(aYearAgo(list, '2026-08-30')?.title).toBe('Pier');
    expect(aYearAgo(list, '2026-09-04')).toBeNull();
    expect(aYearAgo([celebrated('Snow', '2027-02-27')], '2028-02-29')?.title).toBe('Snow');
  });
});

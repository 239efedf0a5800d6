import { expect, test } from 'vitest';
import { ownPlanOf } from './calendar.fixture.ts';
import { withNewer } from './newer-plan.ts';
import type { OwnPlan } from './plan.ts';

const happened = [
  { occurrence: '2026-10-08T19:30', how: 'as-planned', times: null, where: '', words: 'We sang.' },
] as const;
const before: OwnPlan = {
  ...ownPlanOf({ visibility: 'private', rrule: 'FREQ=WEEKLY' }),
  remind: 30,
  happened,
  imported: { uid: 'choir', sequence: 1 },
};
const fromFile: OwnPlan = {
  ...ownPlanOf({ visibility: 'private', rrule: 'FREQ=WEEKLY' }),
  title: 'Choir, late',
  where: '',
  with: '',
  reach: '',
  note: '',
  start: '2026-10-15T20:00',
  end: '2026-10-15T22:00',
  imported: { uid: 'choir', sequence: 2 },
};

test('a newer file changes what it says, and leaves what it says nothing of', () => {
  expect(withNewer(before, fromFile)).toEqual({
    ...before,
    title: 'Choir, late',
    start: '2026-10-15T20:00',
    end: '2026-10-15T22:00',
    imported: { uid: 'choir', sequence: 2 },
  });
});

test('S1: it stays private, and what would be shown stays as it was chosen', () => {
  const shown = { ...before.shown, where: false };
  const after = withNewer({ ...before, shown }, fromFile);
  expect(after).toMatchObject({ visibility: 'private', shown });
});

test('of single ones in a series the words that only their owner wrote stay too', () => {
  const occurrence = '2026-10-15T19:30';
  const one = { ...ownPlanOf(), occurrence };
  const was = { ...before, overrides: [{ ...one, with: 'Ruth alone' }] };
  const other = { ...fromFile, overrides: [{ ...one, with: '', where: 'Town hall' }] };
  expect(withNewer(was, other).overrides).toMatchObject([
    { with: 'Ruth alone', where: 'Town hall', occurrence },
  ]);
  expect(withNewer(before, other).overrides).toMatchObject([{ with: 'Inge, Ruth' }]);
});

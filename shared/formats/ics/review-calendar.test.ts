import { expect, test } from 'vitest';
import {
  act,
  agreed,
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  REVIEW,
  TODAY,
} from '#shared/domain/agreements/agreements.fixture.ts';
import { JONAS, MARA } from '#shared/domain/history.fixture.ts';
import { readEvents } from './read-ics.fixture.ts';
import { reviewDatesToCalendar } from './review-calendar.ts';

const plain = () => 'Something to look at again';

const read = (file: string) =>
  readEvents(file).map((event) =>
    ['UID', 'DTSTART', 'SEQUENCE', 'SUMMARY'].map((name) => event.get(name)?.value),
  );

test('a review date is a whole day, without a word of the clause unless asked for', () => {
  const clause = clauseOf(agreed('We call before sleep.'));
  const file = reviewDatesToCalendar([clause], TODAY, plain);
  expect(read(file)).toEqual([
    [`${clause.id}.review`, REVIEW.replaceAll('-', ''), '0', 'Something to look at again'],
  ]);
  expect(file).not.toContain('call');
});

test('another wording moves the same event, as a newer one', () => {
  const other = draftOf('We talk before sleep.', { reviewOn: '2027-06-01' });
  const changed = act(act(agreed(), JONAS, counter(other)), MARA, consentToLast);
  const clause = clauseOf(changed);
  expect(read(reviewDatesToCalendar([clause], TODAY, plain))).toEqual([
    [`${clause.id}.review`, '20270601', '1', 'Something to look at again'],
  ]);
});

test('S9 words that were only offered change nothing in the file', () => {
  const history = agreed();
  const offered = act(history, JONAS, counter(draftOf('We talk.', { reviewOn: '2027-06-01' })));
  expect(reviewDatesToCalendar([clauseOf(offered)], TODAY, plain)).toBe(
    reviewDatesToCalendar([clauseOf(history)], TODAY, plain),
  );
});

test('a date that has passed is left out', () => {
  expect(read(reviewDatesToCalendar([clauseOf(agreed())], '2027-01-16', plain))).toEqual([]);
});

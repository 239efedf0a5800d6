import { expect, it } from 'vitest';
import { forgetSearched, rankCommands, rankThings } from './rank.ts';

const commands = [
  { label: 'Today' },
  { label: 'Calendar', purpose: 'Plans you choose to show, each as openly as you decide.' },
  { label: 'New plan' },
  { label: 'New private note' },
  { label: 'Hide now' },
];
const named = (typed: string) => rankCommands(commands, typed).map(({ label }) => label);

it('finds a command by some of its letters, in any order of words', () => {
  expect(named('cal')).toEqual(['Calendar']);
  expect(named('nw pln')).toEqual(['New plan']);
  expect(named('note new')).toEqual(['New private note']);
  expect(named('hde')[0]).toBe('Hide now');
  expect(named('zzz')).toEqual([]);
});

it('wants every word in one place: a name, or what it is for', () => {
  const rooms = [{ label: 'Private', purpose: 'Notes that only you can open.' }, ...commands];
  expect(rankCommands(rooms, 'private note').map(({ label }) => label)).toEqual([
    'New private note',
  ]);
});

it('finds a room by what it is for, below what is named so', () => {
  expect(named('plan')).toEqual(['New plan', 'Calendar']);
});

it('reads every script, with and without accents', () => {
  const things = ['Über den Frühling', '我们 一起 散步', 'מתי נדבר', '🌱 grow', 'Café'];
  const found = (typed: string) =>
    rankThings({ things, wordsOf: (words) => words, limit: 5 }, typed);
  expect(found('uber')).toEqual(['Über den Frühling']);
  expect(found('散步')).toEqual(['我们 一起 散步']);
  expect(found('נדבר')).toEqual(['מתי נדבר']);
  expect(found('🌱')).toEqual(['🌱 grow']);
  expect(found('café')).toEqual(['Café']);
});

it('puts the nearer of two that fit as well first', () => {
  const things = [{ day: 9 }, { day: 2 }, { day: 4 }];
  const looked = { things, wordsOf: () => 'Choir', limit: 2 };
  const order = (a: { day: number }, b: { day: number }) => a.day - b.day;
  expect(rankThings({ ...looked, order }, 'choir')).toEqual([{ day: 2 }, { day: 4 }]);
});

it('stays quick and quiet whatever is typed', () => {
  const things = Array.from(
    { length: 5_000 },
    (_, index) => `A walk by the canal ${String(index)}`,
  );
  const before = performance.now();
  for (const typed of [
    '(',
    '.*',
    '   ',
    'a'.repeat(100_000),
    'a b '.repeat(50_000),
    '\u0000',
    '\uD800',
  ]) {
    expect(
      rankThings({ things, wordsOf: (words) => words, limit: 6 }, typed).length,
    ).toBeLessThanOrEqual(6);
  }
  expect(performance.now() - before).toBeLessThan(5_000);
  forgetSearched();
});

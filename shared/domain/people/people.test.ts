import { expect, test } from 'vitest';
import { historyOf, idOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { addDevice, joinVault, retireDevice } from './commands.ts';
import { foldPerson, type PersonRecord } from './fold.ts';
import { partnerOf, peopleOnSides } from './selectors.ts';

const TODAY = '2026-10-15';
const key = 'A'.repeat(43);
const device = (name: string) => ({
  device: idOf(name),
  deviceKey: key,
  certificate: 'A'.repeat(86),
});
const profile = (name: string) => ({
  name,
  accent: 'indigo',
  identityKey: key,
  ageRecipient: `age1${'q'.repeat(58)}`,
});

const join = (history: History, who: string, name: string): History =>
  history.did(who, TODAY, joinVault(who, profile(name), device(`${name}'s`)));

const peopleOf = (history: History): readonly PersonRecord[] =>
  [MARA, JONAS].flatMap((id) => foldPerson(history.of(id)) ?? []);

test('sides follow the order of joining, whatever order they are read in', () => {
  const history = join(join(historyOf(), JONAS, 'Jonas'), MARA, 'Mara');
  const people = peopleOf(history);
  for (const order of [people, [...people].reverse()]) {
    expect(peopleOnSides(order).map((person) => [person.name, person.side])).toEqual([
      ['Jonas', 'first'],
      ['Mara', 'second'],
    ]);
  }
  expect(partnerOf(people, MARA)?.name).toBe('Jonas');
  expect(partnerOf(people.slice(0, 1), MARA)).toBeNull();
});

test('only a person speaks for themselves', () => {
  const history = join(historyOf(), MARA, 'Mara').add(JONAS, TODAY, [
    { kind: 'person-joined', item: MARA, body: profile('Someone') },
    { kind: 'device-retired', item: MARA, body: { device: idOf("Mara's") } },
    { kind: 'device-added', item: MARA, body: device('spare') },
  ]);
  expect(peopleOf(history)).toMatchObject([{ name: 'Mara', devices: [{ retired: false }] }]);
});

test('devices come and go, and a first profile stays', () => {
  const history = join(historyOf(), MARA, 'Mara')
    .did(MARA, TODAY, addDevice(MARA, device('laptop')))
    .did(MARA, TODAY, retireDevice(MARA, idOf("Mara's")))
    .did(MARA, TODAY, joinVault(MARA, profile('Other'), device('laptop')));
  expect(peopleOf(history)).toMatchObject([
    { name: 'Mara', devices: [{ retired: true }, { device: idOf('laptop'), retired: false }] },
  ]);
});

test('names are kept as typed or refused, the limit named', () => {
  for (const name of ['مارا', '👩‍🎤', '<b>Mara</b>']) {
    expect(peopleOf(join(historyOf(), MARA, name))).toMatchObject([{ name }]);
  }
  expect(joinVault(MARA, profile('x'.repeat(61)), device('d'))).toEqual({
    ok: false,
    error: { reason: 'text-too-long', field: 'name', limit: 60 },
  });
  expect(joinVault(MARA, profile('  '), device('d'))).toMatchObject({
    error: { reason: 'text-missing' },
  });
});

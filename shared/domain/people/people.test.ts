import { expect, test } from 'vitest';
import { historyOf, idOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { joinVault } from './commands.ts';
import { foldPerson, type PersonRecord } from './fold.ts';

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
    .add(MARA, TODAY, [
      { kind: 'device-added', item: MARA, body: device('laptop') },
      { kind: 'device-retired', item: MARA, body: { device: idOf("Mara's") } },
    ])
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

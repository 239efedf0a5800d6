import { expect, it } from 'vitest';
import { readOwnSettings } from './own-settings.ts';

const reminders = { isOn: false, quiet: { from: '21:00', until: '08:00' }, after: 0 };
const ordinary = { idleMinutes: 5, rooms: [], reminders };

it('reads back what was chosen', () => {
  const chosen = {
    idleMinutes: 2,
    rooms: ['talk', 'repair'],
    reminders: { isOn: true, quiet: { from: '13:00', until: '14:00' }, after: 7 },
  };
  expect(readOwnSettings(chosen)).toEqual(chosen);
});

it('S15: nothing that is kept makes the book stay open longer than five quiet minutes', () => {
  for (const idleMinutes of [0, 10, 600, -1, '5', null, Infinity]) {
    expect(readOwnSettings({ idleMinutes, rooms: [] })).toEqual(ordinary);
  }
});

it('S33: reminders are off until wanted, and whatever isn’t understood is as on the first day', () => {
  expect(readOwnSettings({}).reminders).toEqual(reminders);
  for (const odd of [null, 7, { isOn: 'yes' }, { quiet: { from: '25:00', until: '08:00' } }]) {
    expect(readOwnSettings({ reminders: odd }).reminders).toEqual(reminders);
  }
});

it('is as on the first day where something else lies in its place', () => {
  for (const body of [undefined, null, 'x', 7, [], {}, { rooms: 'talk' }]) {
    expect(readOwnSettings(body)).toEqual(ordinary);
  }
  expect(readOwnSettings({ rooms: ['talk', 7, null] })).toEqual({ ...ordinary, rooms: ['talk'] });
  expect(readOwnSettings({ rooms: Array.from({ length: 1000 }, () => 'x') }).rooms).toHaveLength(
    32,
  );
});

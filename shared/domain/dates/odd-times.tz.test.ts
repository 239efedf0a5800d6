import { expect, test } from 'vitest';
import { oddTime } from './odd-times.ts';

const BERLIN = 'Europe/Berlin';

test.each([
  ['2026-03-29T02:30', BERLIN, { kind: 'skipped', becomes: '2026-03-29T03:30' }],
  ['2026-03-29T03:00', BERLIN, null],
  ['2026-03-29T01:59', BERLIN, null],
  ['2026-10-25T02:30', BERLIN, { kind: 'twice' }],
  ['2026-10-25T02:00', BERLIN, { kind: 'twice' }],
  ['2026-10-25T03:00', BERLIN, null],
  ['2026-10-25T01:59', BERLIN, null],
  ['2026-10-15T19:30', BERLIN, null],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', { kind: 'skipped', becomes: '2026-10-04T02:45' }],
  ['2027-04-04T01:45', 'Australia/Lord_Howe', { kind: 'twice' }],
  ['2027-04-04T01:15', 'Australia/Lord_Howe', null],
  ['2011-12-30T12:00', 'Pacific/Apia', { kind: 'skipped', becomes: '2011-12-31T12:00' }],
  ['2026-10-25T02:30', 'Asia/Kathmandu', null],
])('%s in %s', (local, zone, expected) => {
  expect(oddTime(local, zone)).toEqual(expected);
});

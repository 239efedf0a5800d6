import { expect, test } from 'vitest';
import { cameBackLately } from './came-back.ts';

test('coming back is offered as a beginning for three days, and only where somebody said so', () => {
  const pause = (on: string, ended: boolean) => ({ on, ended });
  expect(cameBackLately([pause('2026-10-12', true)], '2026-10-15')).toBe(true);
  expect(cameBackLately([pause('2026-10-11', true)], '2026-10-15')).toBe(false);
  expect(cameBackLately([pause('2026-10-14', false)], '2026-10-15')).toBe(false);
  expect(cameBackLately([], '2026-10-15')).toBe(false);
});

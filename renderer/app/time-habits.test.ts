import { expect, it } from 'vitest';
import { withTimeHabits } from './time-habits.ts';

const evening = new Date(2026, 9, 15, 19, 5);
const timeIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(evening);

it('leaves the locale as it is while nothing else is wished', () => {
  expect(withTimeHabits('en-GB', { week: 'system', clock: 'system' })).toBe('en-GB');
});

it('counts hours as chosen, in any language', () => {
  const twice = withTimeHabits('en-GB', { week: 'system', clock: 'h12' });
  expect(timeIn(twice)).toMatch(/^7:05\s?pm$/iu);
  const once = withTimeHabits('en-US', { week: 'system', clock: 'h23' });
  expect(timeIn(once)).toBe('19:05');
  expect(timeIn(withTimeHabits('de', { week: 'sun', clock: 'h12' }))).toMatch(/^7:05/u);
});

it('names the day weeks begin with', () => {
  expect(withTimeHabits('de-DE', { week: 'sun', clock: 'system' })).toBe('de-DE-u-fw-sun');
  expect(withTimeHabits('en-US-u-hc-h12', { week: 'mon', clock: 'h23' })).toBe(
    'en-US-u-fw-mon-hc-h23',
  );
});

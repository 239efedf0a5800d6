import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import messages from '#renderer/i18n/en/pause.json';
import { roundRemaining } from './pause-times.ts';

const intl = createIntl({
  locale: 'en-GB',
  messages,
  onError: (error) => {
    throw error;
  },
});

const remaining = (minutesLeft: number): string => {
  const { hours, minutes } = roundRemaining(minutesLeft);
  return intl.formatMessage({ id: 'pause.remaining' }, { hours, minutes });
};

it('says what is left as people say it', () => {
  expect([80, 1, 29, 60, 90, 150, 13 * 60, 24 * 60].map(remaining)).toEqual([
    'in an hour and twenty minutes',
    'in a minute',
    'in half an hour',
    'in an hour',
    'in an hour and a half',
    'in two and a half hours',
    'in about 13 hours',
    'in a day',
  ]);
});

it('S27: has no words for being late, at no length', () => {
  for (let minutes = 0; minutes <= 24 * 60; minutes += 1) {
    expect(remaining(minutes)).toMatch(/^(in |any moment now)/);
  }
});

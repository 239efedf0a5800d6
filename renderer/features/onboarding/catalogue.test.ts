import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import onboarding from '#renderer/i18n/en/onboarding.json';
import pause from '#renderer/i18n/en/pause.json';
import privateRoom from '#renderer/i18n/en/private.json';
import settings from '#renderer/i18n/en/settings.json';
import today from '#renderer/i18n/en/today.json';

const messages: Readonly<Record<string, string>> = {
  ...onboarding,
  ...pause,
  ...privateRoom,
  ...settings,
  ...today,
};

/** Whatever a message may ask for: numbers stand for text as well. */
const valuesFor = (text: string) =>
  Object.fromEntries([...text.matchAll(/\{(\w+)/gu)].map(([, name]) => [name ?? '', 2]));

it('every message can be formatted', () => {
  const broken: string[] = [];
  for (const [id, text] of Object.entries(messages)) {
    const intl = createIntl({
      locale: 'en',
      messages: { [id]: text },
      onError: () => broken.push(id),
    });
    intl.formatMessage({ id }, valuesFor(text));
  }
  expect(broken).toEqual([]);
});

it('nothing is shouted, and no word judges', () => {
  const avoided = /!|\b(violation|compliance|monitor|track|proof|caught|streak|punish|cheat)/iu;
  const loud = Object.entries(messages).filter(([, text]) => avoided.test(text));
  expect(loud.map(([id]) => id)).toEqual([]);
});

import { afterEach, expect, test } from 'vitest';
import { languages } from '#shared/lib/languages.ts';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import { labels, speak } from './labels.ts';

const keysOf = (words: object): string[] =>
  Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null
      ? keysOf(word).map((below) => `${key}.${below}`)
      : [key],
  );

afterEach(() => speak('en'));

test('the shell says the same things in every language', () => {
  expect(keysOf(de)).toEqual(keysOf(en));
  expect(keysOf(es)).toEqual(keysOf(en));
});

test('the shell speaks as it was told last, and always bears the neutral name', () => {
  const quits = languages.map((language) => {
    speak(language);
    expect(labels().title).toBe('Common Ground');
    return labels().menu.quit;
  });
  expect(quits).toEqual(['Quit', 'Beenden', 'Salir']);
});

import { expect, it, vi } from 'vitest';
import type { ReadCatalogue } from './catalogues.ts';
import { openWords } from './words.ts';

const shipped: Readonly<Record<string, unknown>> = {
  'en/app': { 'app.pause': 'Pause', 'app.help': 'Help' },
  'en/ui': { 'ui.close': 'Close' },
  'en/onboarding': { 'onboarding.back': 'Back' },
  'en/today': { 'today.enough': 'Enough for today' },
  'de/app': { 'app.pause': 'Pause', 'app.help': 'Hilfe' },
  'de/ui': { 'ui.close': 'Schließen' },
  'de/onboarding': { 'onboarding.back': 'Zurück' },
  'es/app': { 'app.pause': 'Pausa', 'app.help': 'Ayuda' },
  'es/ui': { 'ui.close': 'Cerrar' },
  'es/onboarding': { 'onboarding.back': 'Atrás' },
};

const memory = (kept?: string) => {
  const items = new Map(kept === undefined ? [] : [['language', kept]]);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};

const setUp = (system: string, change: Readonly<Record<string, unknown>> = {}, kept?: string) => {
  const reported: string[] = [];
  const asked: string[] = [];
  const files: Readonly<Record<string, unknown>> = { ...shipped, ...change };
  const read: ReadCatalogue = async (language, room) => {
    const name = `${language}/${room}`;
    asked.push(name);
    if (files[name] === undefined) throw new Error('Mara and Jonas');
    return files[name];
  };
  const store = memory(kept);
  const report = (name: string) => void reported.push(name);
  return { words: openWords({ system, store, read, report }), reported, asked, store };
};

it('fetches the words of one language only, and before unlocking those of the first rooms only', async () => {
  const { words, asked } = setUp('de-AT');
  expect((await words).now().messages['app.help']).toBe('Hilfe');
  expect(asked).toEqual(['de/app', 'de/ui', 'de/onboarding']);
});

it('speaks another language from the choice on, and keeps the choice', async () => {
  const { words: opening, store } = setUp('en-GB');
  const words = await opening;
  let heard = 0;
  words.subscribe(() => (heard += 1));
  await words.choose('es');
  expect(words.now()).toMatchObject({ choice: 'es', speech: { language: 'es', locale: 'es' } });
  expect(words.now().messages['ui.close']).toBe('Cerrar');
  expect(heard).toBe(1);
  const again = await setUp('en-GB', {}, store.items.get('language')).words;
  expect(again.now().messages['ui.close']).toBe('Cerrar');
});

it('takes a kept choice that is none for none', async () => {
  const { words } = setUp('de', {}, 'fr');
  expect((await words).now().choice).toBe('system');
});

it('hears whoever chose last, however long the words took', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const words = await openWords({
    system: 'en',
    store: memory(),
    report: () => undefined,
    read: async (language, room) => {
      if (language === 'de') await held;
      return shipped[`${language}/${room}`];
    },
  });
  const both = [words.choose('de'), words.choose('es')];
  letGo();
  await Promise.all(both);
  expect(words.now().speech.language).toBe('es');
});

it('puts English in the place of a catalogue that is missing or broken, and names only the catalogue', async () => {
  const { words, reported } = setUp('de', { 'de/app': undefined, 'de/ui': '{"ui.close": ' });
  const { messages } = (await words).now();
  expect(messages).toMatchObject({ 'app.help': 'Help', 'ui.close': 'Close' });
  expect(messages['onboarding.back']).toBe('Zurück');
  expect(reported).toEqual(['de/app', 'de/ui']);
});

it('puts the English message in the place of one that can’t be said, and names its key once', async () => {
  const { words: opening, reported } = setUp('de');
  const words = await opening;
  const said = new Promise<void>((resolve) => words.subscribe(resolve));
  words.mend('today.enough');
  words.mend('today.enough');
  await said;
  expect(words.now().messages).toMatchObject({
    'today.enough': 'Enough for today',
    'app.help': 'Hilfe',
  });
  expect(reported).toEqual(['today.enough']);
});

it('speaks as chosen where nothing can be kept', async () => {
  const refuse = () => {
    throw new Error('no storage');
  };
  const words = await openWords({
    system: 'en',
    store: { getItem: refuse, setItem: refuse },
    report: () => undefined,
    read: async (language, room) => shipped[`${language}/${room}`],
  });
  await words.choose('de');
  expect(words.now().messages['app.help']).toBe('Hilfe');
});

it('a message that is missing is an error of the window, which journeys don’t overlook', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const words = await openWords({ system: 'en', store: memory(), read: async () => ({}) });
  words.mend('today.part.dawn');
  expect(logged.mock.calls).toEqual([['No words for today.part.dawn; English instead.']]);
  logged.mockRestore();
});

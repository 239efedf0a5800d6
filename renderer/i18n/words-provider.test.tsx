import { act, cleanup, render, screen } from '@testing-library/react';
import { FormattedMessage } from 'react-intl';
import { afterEach, expect, it } from 'vitest';
import { WordsProvider } from './words-provider.tsx';
import { openWords } from './words.ts';

const shipped: Readonly<Record<string, unknown>> = {
  'en/app': { 'app.kept': 'Kept for {name}' },
  'de/app': { 'app.kept': 'Für {naem} aufgehoben' },
  'es/app': { 'app.kept': 'Guardado para {name}' },
};

const reported: string[] = [];

afterEach(() => {
  cleanup();
  reported.length = 0;
});

const show = async (system: string) => {
  const words = await openWords({
    system,
    store: { getItem: () => null, setItem: () => undefined },
    report: (name) => void reported.push(name),
    read: async (language, room) => shipped[`${language}/${room}`] ?? {},
  });
  render(
    <WordsProvider words={words}>
      <label>
        <FormattedMessage id="app.kept" values={{ name: 'Mara' }} />
        <input />
      </label>
    </WordsProvider>,
  );
  return words;
};

it('says in the document which language it speaks, and on which side its lines begin', async () => {
  await show('es-MX');
  expect(document.documentElement.lang).toBe('es');
  expect(document.documentElement.dir).toBe('ltr');
});

it('changes language without touching what is being typed', async () => {
  const words = await show('en');
  const typed = screen.getByRole<HTMLInputElement>('textbox');
  typed.value = 'half a sent';
  typed.focus();
  await act(() => words.choose('es'));
  expect(screen.getByRole('textbox', { name: 'Guardado para Mara' })).toBe(typed);
  expect(typed.value).toBe('half a sent');
  expect(document.activeElement).toBe(typed);
});

it('says a message in English where the translation can’t be said, and reports the key, not the values', async () => {
  await show('de');
  expect(await screen.findByText('Kept for Mara')).toBeTruthy();
  expect(reported).toEqual(['app.kept']);
});

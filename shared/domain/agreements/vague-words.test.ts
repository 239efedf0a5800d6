import { expect, test } from 'vitest';
import { readsAsVague } from './vague-words.ts';

test.each([
  'Things are better.',
  'You are more respectful',
  'always be nice',
  'We both try.',
  'Alles ist besser.',
  'immer nett sein',
  'Wir gehen respektvoll miteinander um.',
  'Wir bemühen uns.',
  'Todo va mejor.',
  'ser siempre amable',
  'Hablamos con más respeto.',
  'Nos esforzarnos',
])('S21: “%s” can’t be seen', (words) => {
  expect(readsAsVague(words)).toBe(true);
});

test.each([
  '',
  'The phone rings before ten.',
  'A message stands in the chat before I leave.',
  'Country drives on Sundays.',
  'Wir haben vor dem Schlafen zehn Minuten gesprochen.',
  'Wer weg ist, schreibt vor acht.',
  'Hablamos diez minutos antes de dormir.',
  'Escribo un mensaje al salir.',
])('“%s” can', (words) => {
  expect(readsAsVague(words)).toBe(false);
});

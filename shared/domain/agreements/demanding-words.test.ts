import { expect, test } from 'vitest';
import { readsAsDemand } from './demanding-words.ts';

test.each([
  'You must tell me where you are.',
  'you have to be home by ten',
  'You’re not allowed to see her.',
  "You aren't allowed to go out",
  'You may never speak to him again.',
  'I won’t let you go.',
  'Du musst mir sagen, wo du bist.',
  'Ab zehn darfst du nicht mehr schreiben.',
  'Ich erlaube dir nicht, sie zu sehen.',
  'Tienes que decirme dónde estás.',
  'No puedes verla.',
  'Te prohíbo salir.',
])('S21: “%s” reads as a demand', (words) => {
  expect(readsAsDemand(words)).toBe(true);
});

test.each([
  '',
  'I tell you before plans change.',
  'We call each other before sleep.',
  'After ten at night I don’t talk about that spring.',
  'You and I may each ask for a pause.',
  'Whoever is away says beforehand who else is coming.',
  'Wir dürfen beide eine Pause verlangen.',
  'Wenn ich muss, sage ich es vorher.',
  'Wer allein trinken war, schreibt es bis zum Morgen.',
  'Los dos podemos pedir una pausa.',
  'Si tengo que salir, lo digo antes.',
])('“%s” does not', (words) => {
  expect(readsAsDemand(words)).toBe(false);
});

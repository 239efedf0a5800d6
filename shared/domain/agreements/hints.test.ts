import { expect, test } from 'vitest';
import { readsAsDemand } from './hints.ts';

test.each([
  'You must tell me where you are.',
  'you have to be home by ten',
  'You’re not allowed to see her.',
  "You aren't allowed to go out",
  'You may never speak to him again.',
  'I won’t let you go.',
])('S21: “%s” reads as a demand, and the hint is only a key', (words) => {
  expect(readsAsDemand(words)).toBe('agreements.hint.demand');
});

test.each([
  '',
  'I tell you before plans change.',
  'We call each other before sleep.',
  'After ten at night I don’t talk about that spring.',
  'You and I may each ask for a pause.',
  'Whoever is away says beforehand who else is coming.',
])('“%s” does not', (words) => {
  expect(readsAsDemand(words)).toBeNull();
});

import { expect, test } from 'vitest';
import { placeInRuntime } from './electron-development.mjs';

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/de.pak', 'locales/de.pak'],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/resources/app-update.yml', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
])('of the archive, %s becomes %s', (name, place) => {
  expect(placeInRuntime(name)).toBe(place);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { statesDocument } from './states-diagram.fixture.ts';

const path = fileURLToPath(new URL('../../../docs/agreements-states.md', import.meta.url));

/** A formatter may align the tables: only the words count. */
const words = (text: string): string => text.replace(/[ -]+/g, ' ').replace(/\*/g, '_');

test('docs/agreements-states.md is drawn from the table (UPDATE_DOCS=1 draws it anew)', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, statesDocument());
  expect(words(readFileSync(path, 'utf8'))).toBe(words(statesDocument()));
});

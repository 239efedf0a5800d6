import { describe, expect, test } from 'vitest';
import { isSameInstallation } from './packages.mjs';

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};

describe('packages', () => {
  test('that npm recorded as installed need no second installation', () => {
    expect(isSameInstallation(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  test('are installed again when one is missing or of another version', () => {
    expect(isSameInstallation(locked, {})).toBe(false);
    expect(isSameInstallation(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    const otherOptional = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.9.0' },
    };
    expect(isSameInstallation(locked, otherOptional)).toBe(false);
  });
});

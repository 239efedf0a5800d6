import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guardProfile, profileFormat } from './profile-guard.ts';
import { makeTemporaryFolder } from './temporary-folder.fixture.ts';

function profileWith(version: string): string {
  const home = join(makeTemporaryFolder(), 'common-ground');
  mkdirSync(home);
  writeFileSync(join(home, 'version'), version);
  return home;
}

const readVersion = (home: string): unknown =>
  JSON.parse(readFileSync(join(home, 'version'), 'utf8'));

describe('the profile guard', () => {
  test('makes a new profile and notes both versions', () => {
    const home = join(makeTemporaryFolder(), 'profile', 'common-ground');
    expect(guardProfile(home, 130)).toEqual({ status: 'usable' });
    expect(readVersion(home)).toEqual({ profile: profileFormat, chromium: 130 });
    expect(readdirSync(home)).toEqual(['version']);
  });

  test.each([
    ['a newer profile format', { profile: profileFormat + 1, chromium: 130 }],
    ['a newer engine, whose databases ours would empty', { profile: profileFormat, chromium: 156 }],
    ['a newer one with fields of its own', { profile: 99, chromium: 1, more: true }],
  ])('refuses %s and changes nothing', (_name, version) => {
    const text = JSON.stringify(version);
    const home = profileWith(text);
    expect(guardProfile(home, 130)).toEqual({ status: 'newer' });
    expect(readdirSync(home)).toEqual(['version']);
    expect(readFileSync(join(home, 'version'), 'utf8')).toBe(text);
  });

  test('takes an older profile along', () => {
    const home = profileWith(JSON.stringify({ profile: profileFormat, chromium: 130 }));
    expect(guardProfile(home, 156)).toEqual({ status: 'usable' });
    expect(readVersion(home)).toEqual({ profile: profileFormat, chromium: 156 });
  });

  test.each(['', '{', '{"profile":"1"}', 'null'])(
    'a damaged version file (%j) keeps nobody out',
    (text) => {
      const home = profileWith(text);
      expect(guardProfile(home, 130)).toEqual({ status: 'usable' });
      expect(readVersion(home)).toEqual({ profile: profileFormat, chromium: 130 });
    },
  );

  test('says so where the folder cannot be written', () => {
    const file = join(makeTemporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(guardProfile(join(file, 'profile'), 130)).toEqual({ status: 'not-writable' });
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { seedProfile, type SeedOptions } from './seed-profile.ts';

const folders: string[] = [];

const freshFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cg-seed-'));
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const options: SeedOptions = {
  plans: 30,
  clauses: 5,
  milestones: 6,
  lines: 4,
  seed: 7,
  today: '2026-11-22',
};

/** Every file of the journal, by its path below the profile. */
const journalOf = (folder: string) => {
  const home = join(folder, 'common-ground', 'journal');
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('base64'));
};

describe('seedProfile', () => {
  test('equal seeds on equal days give equal journals', async () => {
    const [one, other] = [freshFolder(), freshFolder()];
    const first = await seedProfile(one, options);
    const second = await seedProfile(other, options);
    expect(second).toEqual(first);
    expect(journalOf(other)).toEqual(journalOf(one));
    expect(first.people.map(({ name }) => name)).toEqual(['Mara', 'Jonas']);
    expect(first.entries).toBeGreaterThan(30 + 5 + 6 + 4);
  });

  test('one person alone has a profile without a shared vault', async () => {
    const folder = freshFolder();
    const person = { name: 'Ada', accent: 'indigo', passphrase: 'four grey geese fly home' };
    const { people, entries } = await seedProfile(folder, { ...options, people: [person] });
    expect(people).toHaveLength(1);
    expect(entries).toBe(0);
    expect(readdirSync(join(folder, 'common-ground'))).not.toContain('journal');
  });
});

import { describe, expect, it } from 'vitest';
import { cleanName, findNameProblem, findProfileProblems, hasProblems } from './profile-rules.ts';

describe('a name', () => {
  it('is kept as typed: right-to-left, emoji, HTML-looking', () => {
    for (const name of ['مارا', 'Mara 🌱', '<img src=x onerror=alert(1)>', "O'Neill & Söhne"]) {
      expect(cleanName(name)).toBe(name);
      expect(findNameProblem(name, null)).toBeNull();
    }
  });

  it('is refused with its limit named, never cut', () => {
    expect(findNameProblem('', null)).toBe('empty');
    expect(findNameProblem('   ', null)).toBe('empty');
    expect(findNameProblem('a'.repeat(61), null)).toBe('long');
    expect(findNameProblem('a'.repeat(100_000), null)).toBe('long');
  });

  it('can’t be the same for both, in any case', () => {
    expect(findNameProblem('mara', 'Mara')).toBe('taken');
  });

  it('can’t turn the words around it', () => {
    expect(findNameProblem('Ma\u202Era', null)).toBe('broken');
    expect(findNameProblem('Ma\u0000ra', null)).toBe('broken');
    expect(findNameProblem('مارا\u200f', null)).toBeNull();
  });
});

describe('a profile', () => {
  it('asks for the same passphrase twice', () => {
    const form = {
      name: 'Mara',
      accent: null,
      passphrase: 'tea after ten',
      repeat: 'tea after tea',
    };
    expect(findProfileProblems(form, null).repeat).toBe('different');
    expect(hasProblems(findProfileProblems({ ...form, repeat: form.passphrase }, null))).toBe(
      false,
    );
  });
});

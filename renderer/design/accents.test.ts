import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  accents,
  accentsBeside,
  coolAccents,
  defaultAccentBeside,
  warmAccents,
} from './accents.ts';
import { colourDistance, contrast, seenWith } from './colour.fixture.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** A primitive's two values, as written in tokens.css. */
const primitive = (name: string) => {
  const found = new RegExp(`--p-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const [, light, dark] = found ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no primitive ${name}`);
  return { light, dark };
};

const themes = ['light', 'dark'] as const;
const inks = [...accents, 'green'] as const;
const pairs = coolAccents.flatMap((cool) => warmAccents.map((warm) => [cool, warm] as const));

describe.each(themes)('tokens in the %s theme', (theme) => {
  const paper = primitive('paper')[theme];

  it.each(inks)('%s reads as text on paper (5.1:1)', (name) => {
    expect(contrast(primitive(`${name}-text`)[theme], paper)).toBeGreaterThanOrEqual(5.1);
  });

  it.each(inks)('%s is seen as a thread on paper (3.4:1)', (name) => {
    expect(contrast(primitive(`${name}-thread`)[theme], paper)).toBeGreaterThanOrEqual(3.4);
  });

  it.each(inks)('%s reads as text on a slip and in evening light (4.5:1)', (name) => {
    for (const ground of ['slip', 'evening', 'evening-lit']) {
      const measured = contrast(primitive(`${name}-text`)[theme], primitive(ground)[theme]);
      expect(measured).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('reads ink at 14:1, notes at 5.1:1, lines that mean something at 3:1', () => {
    expect(contrast(primitive('ink')[theme], paper)).toBeGreaterThanOrEqual(14);
    expect(contrast(primitive('ink-2')[theme], paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(primitive('ink-3')[theme], paper)).toBeGreaterThanOrEqual(5.1);
    expect(contrast(primitive('hair-3')[theme], paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(pairs)('%s and %s stay apart for every eye', (cool, warm) => {
    for (const part of ['text', 'thread']) {
      const one = primitive(`${cool}-${part}`)[theme];
      const other = primitive(`${warm}-${part}`)[theme];
      for (const eye of ['all', 'protanopia', 'deuteranopia'] as const) {
        expect(colourDistance(seenWith(eye, one), seenWith(eye, other))).toBeGreaterThan(30);
      }
    }
  });
});

describe('accents on offer', () => {
  it('offers everything to whoever chooses first, and only fitting ones to the second', () => {
    expect(accentsBeside(null)).toEqual(accents);
    expect(accentsBeside('plum')).toEqual(warmAccents);
    expect(accentsBeside('clay')).toEqual(coolAccents);
  });

  it('falls back to a pair that fits', () => {
    expect(defaultAccentBeside(null)).toBe('indigo');
    expect(defaultAccentBeside('lake')).toBe('ochre');
    expect(defaultAccentBeside('clay')).toBe('indigo');
  });

  it('has a role for each accent on each side', () => {
    for (const accent of accents) {
      expect(css).toContain(`[data-accent-first='${accent}']`);
      expect(css).toContain(`[data-accent-second='${accent}']`);
    }
  });
});

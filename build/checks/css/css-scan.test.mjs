import { describe, expect, test } from 'vitest';
import { declaredProperties, hardCodedColours, undeclaredProperties } from './css-scan.mjs';

/** @param {string} text @param {string} [path] */
const source = (text, path = 'a.css') => [{ path, text }];

/** @param {string} css @param {string} [tsx] */
function undeclared(css, tsx = '') {
  const scripts = source(tsx, 'a.tsx');
  return undeclaredProperties(
    [...source(css), ...scripts],
    declaredProperties(source(css), scripts),
  );
}

describe('custom properties', () => {
  test('a declared one passes, on one line or many', () => {
    expect(
      undeclared(
        ':root{--ink: black;--paper: white}\n a { color: var(--ink); background: var( --paper ) }',
      ),
    ).toEqual([]);
  });

  test('an undeclared one is named with its line, even when it has a fallback', () => {
    expect(undeclared('a {\n  color: var(--inc, black);\n}')).toEqual([
      'a.css:2 --inc is declared nowhere',
    ]);
  });

  test('a declaration inside a comment does not count, nor does a use', () => {
    expect(undeclared('/* --ink: black; */ a { color: var(--ink) }')).toHaveLength(1);
    expect(undeclared('/* var(--gone) */')).toEqual([]);
  });

  test('one that a component sets in its style counts as declared', () => {
    expect(undeclared('a { width: var(--share) }', "<p style={{ '--share': 1 }} />")).toEqual([]);
    expect(
      undeclared('a { width: var(--share) }', "node.style.setProperty('--share', '1')"),
    ).toEqual([]);
  });

  test('one that only a component uses is looked for as well', () => {
    expect(undeclared('', "<p style={{ width: 'var(--lost)' }} />")).toEqual([
      'a.tsx:1 --lost is declared nowhere',
    ]);
  });
});

describe('colours', () => {
  test.each(['#fff', '#F8F6EF', 'rgb(0 0 0 / 50%)', 'hsl(10 20% 30%)', 'oklch(50% 0.1 20)'])(
    '%s is reported',
    (value) => {
      expect(hardCodedColours(source(`a { border: 1px solid ${value}; }`), [])).toHaveLength(1);
    },
  );

  test('selectors, urls and mixing tokens are no colours', () => {
    const css =
      '#abc { color: var(--ink) } a:hover #fade { fill: url(#fade); color: color-mix(in oklch, var(--a), var(--b)) }';
    expect(hardCodedColours(source(css), [])).toEqual([]);
  });

  test('a colour in a component is reported, an anchor is not', () => {
    expect(
      hardCodedColours([], source('<path fill="#4E66B8" /><a href="#today" />', 'a.tsx')),
    ).toHaveLength(1);
  });
});

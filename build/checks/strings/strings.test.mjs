import { describe, expect, test } from 'vitest';
import { bareWords, missingMessages, unusedLabels, unusedMessages } from './string-rules.mjs';
import { scanStrings } from './string-scan.mjs';

/** @param {string} text */
const scanned = (text) => [{ path: 'a.tsx', ...scanStrings('a.tsx', text) }];
/** @param {string[]} ids */
const catalogue = (...ids) => new Map(ids.map((id) => [id, { file: 'en.json', text: '' }]));

describe('messages', () => {
  test.each([
    '<FormattedMessage id="a.b" />',
    "<FormattedMessage id={'a.b'} />",
    "<FormattedMessage id={x ? 'a.b' : 'a.b'} />",
    "intl.formatMessage({ id: 'a.b' }, { n: 1 })",
    "formatMessage({ id: 'a.b' })",
    "t('a.b')",
  ])('%s asks for one', (code) => {
    expect(missingMessages(catalogue('a.b'), scanned(code))).toEqual([]);
    expect(missingMessages(catalogue('a.c'), scanned(code))[0]).toContain('a.tsx:1 asks for "a.b"');
    expect(unusedMessages(catalogue('a.b', 'a.c'), scanned(code))).toEqual([
      'en.json "a.c" is used nowhere',
    ]);
  });

  test('an id of anything else is no message', () => {
    expect(missingMessages(catalogue(), scanned('<p id="lead" />; send({ id: "x" })'))).toEqual([]);
  });

  test('an id that travels through a map counts as used', () => {
    expect(unusedMessages(catalogue('a.b'), scanned("const names = { one: 'a.b' }"))).toEqual([]);
  });

  test('a template literal uses every id it can become, and no other', () => {
    const code = 'formatMessage({ id: `today.part.${part}` })';
    expect(unusedMessages(catalogue('today.part.night', 'today.other'), scanned(code))).toEqual([
      'en.json "today.other" is used nowhere',
    ]);
    expect(unusedMessages(catalogue('a.b'), scanned('`${x}.${y}`'))).toHaveLength(1);
  });
});

describe('labels', () => {
  test('one of the shell that nobody asks for is reported, wherever it lies', () => {
    const labels = { title: 'T', menu: { print: 'P', today: 'D', gone: 'G' } };
    const sources = ["labels().title; const { menu: text } = labels(); text.print; ['today']"];
    expect(unusedLabels(labels, sources)).toEqual(['label "gone" is used nowhere']);
  });

  test('English in an attribute that is seen or heard is reported', () => {
    expect(bareWords(scanned('<button aria-label="Close" className="close" />'))).toHaveLength(1);
    expect(bareWords(scanned("<input placeholder={'Your name'} />"))).toHaveLength(1);
  });

  test('signs and values from elsewhere are not', () => {
    expect(bareWords(scanned('<button aria-label={label} title="…" type="button" />'))).toEqual([]);
  });
});

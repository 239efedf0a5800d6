import { describe, expect, test } from 'vitest';
import {
  unevenArguments,
  unevenKeys,
  unreadableMessages,
  untranslatedMessages,
} from './catalogue-rules.mjs';

/**
 * @param {Record<string, string>} messages
 * @param {string} file
 */
const catalogue = (messages, file = 'de/app.json') =>
  new Map(Object.entries(messages).map(([id, text]) => [id, { file, text }]));

/** @param {Record<string, string>} messages */
const english = (messages) => catalogue(messages, 'en/app.json');

describe('a translation', () => {
  test('may not lack a key, nor have one of its own', () => {
    const source = english({ 'app.a': 'A', 'app.b': 'B' });
    expect(unevenKeys(source, catalogue({ 'app.a': 'A', 'app.b': 'B' }), 'de')).toEqual([]);
    expect(unevenKeys(source, catalogue({ 'app.a': 'A', 'app.c': 'C' }), 'de')).toEqual([
      'de/app.json lacks "app.b"',
      'de/app.json "app.c" is in no English catalogue',
    ]);
  });

  test('lies in the room of its English message: each room is fetched alone', () => {
    expect(
      unevenKeys(english({ 'app.a': 'A' }), catalogue({ 'app.a': 'A' }, 'de/ui.json'), 'de'),
    ).toEqual(['de/ui.json "app.a" belongs in app.json']);
  });

  test.each([
    ['lacks one', '{name} offers this', 'Das wird angeboten', 'lacks {name}'],
    ['has one more', 'Offered', '{name} bietet an', 'has {name}, English has not'],
    ['misspells one', 'By {name}', 'Von {Name}', 'lacks {name}'],
    ['counts a text', '{name}', '{name, plural, one {#} other {#}}', 'for a number, not a text'],
    ['drops a tag', '<b>now</b>', 'jetzt', 'lacks {b}'],
    ['lacks one in a branch', '{n, plural, other {# of {name}}}', '{n} davon', 'lacks {name}'],
  ])('is found when it %s', (_what, source, text, problem) => {
    const problems = unevenArguments(english({ 'app.a': source }), catalogue({ 'app.a': text }));
    expect(problems.join('\n')).toContain(problem);
  });

  test.each([
    ['{n, plural, one {# note} other {# notes}}', '{n, plural, =1 {eine Notiz} other {# Notizen}}'],
    ['{n, selectordinal, one {#st} other {#th}}', '{n}.'],
    ['{first} and {second}', '{second} und {first}'],
  ])('may say the same in its own way: %s', (source, text) => {
    expect(unevenArguments(english({ 'app.a': source }), catalogue({ 'app.a': text }))).toEqual([]);
  });

  test('that can’t be read is named by its key', () => {
    const [problem] = unreadableMessages(catalogue({ 'app.a': '{n, plural, one {x}}' }));
    expect(problem).toContain('de/app.json "app.a" can\'t be read');
    expect(unreadableMessages(catalogue({ 'app.b': 'Für {name' }))).toHaveLength(1);
    expect(unreadableMessages(catalogue({ 'app.c': 'Für {name}' }))).toEqual([]);
  });

  test('isn’t one while it reads as in English, names and short words apart', () => {
    const same = {
      'app.a': 'Only you can see this.',
      'app.b': 'Pause',
      'app.c': '{a} · {b} · {c}',
    };
    expect(untranslatedMessages(english(same), catalogue(same))).toEqual([
      'de/app.json "app.a" is still in English',
    ]);
  });
});

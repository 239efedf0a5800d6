import { expect, test } from 'vitest';
import { readScreenshotOptions } from './screenshot-options.mjs';

const languages = ['en', 'de'];

test('without options every view is taken in both themes, two sizes and every language', () => {
  expect(readScreenshotOptions([], languages)).toEqual({
    only: [],
    themes: ['light', 'dark'],
    sizes: [
      { width: 1440, height: 900 },
      { width: 900, height: 600 },
    ],
    languages,
    out: undefined,
    isWhole: false,
    runtime: 'chromium',
  });
});

test('each option narrows one thing, and may be given several times', () => {
  const args =
    '--only today --only agreements* --theme dark --size 700x500 --language de --out /tmp/x --whole --electron';
  expect(readScreenshotOptions(args.split(' '), languages)).toEqual({
    only: ['today', 'agreements*'],
    themes: ['dark'],
    sizes: [{ width: 700, height: 500 }],
    languages: ['de'],
    out: '/tmp/x',
    isWhole: true,
    runtime: 'electron',
  });
});

test.each(['--only', '--size', '--only --whole', 'today', '--shape round', '--constructor x'])(
  '“%s” is refused with the usage',
  (args) => {
    expect(() => readScreenshotOptions(args.split(' '), languages)).toThrow('usage');
  },
);

test.each([
  ['--theme', 'sepia', 'light, dark, contrast'],
  ['--language', 'fr', 'en, de'],
  ['--size', 'huge', 'huge'],
])('%s %s is refused by name', (option, value, words) => {
  expect(() => readScreenshotOptions([option, value], languages)).toThrow(words);
});

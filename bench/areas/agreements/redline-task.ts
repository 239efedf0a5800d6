import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { compareWordings } from '#shared/domain/redline/redline.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import { median } from '../../support/statistics.ts';
import { twoWordings } from './long-texts.ts';

/** What redline.ts asks of the app's engine: medians in milliseconds, printed as JSON. */
const [words = 0, rounds = 0] = process.argv.slice(2).map(Number);
const language = 'en-GB';

const took = (act: () => unknown): number => {
  const begun = performance.now();
  act();
  return performance.now() - begun;
};

/** Each in turn, so that a slow moment of the machine meets all of them; the first two warm the engine up. */
const inTurn = (acts: readonly (() => unknown)[]): readonly number[] => {
  const times = acts.map((): number[] => []);
  for (let turn = -2; turn < rounds; turn += 1) {
    for (const [at, act] of acts.entries()) {
      const time = took(act);
      if (turn >= 0) times[at]?.push(time);
    }
  }
  return times.map(median);
};

const [before, after] = twoWordings(words);
const [earlier, later] = [plainTextToRichText(before), plainTextToRichText(after)];
const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
const match = new DiffMatchPatch();
match.Diff_Timeout = 0;
const [ours, spaces, segmented, letters] = inTurn([
  () => compareWordings(earlier, later, language),
  () => diffWords(before, after),
  () => diffWords(before, after, { intlSegmenter: segmenter }),
  () => {
    const diffs = match.diff_main(before, after);
    match.diff_cleanupSemantic(diffs);
  },
]);
process.stdout.write(JSON.stringify({ ours, spaces, segmented, letters }));

import type { TextNode } from './schema.ts';

/** The characters `from` up to `to` of a run of text (UTF-16 code units), each in the marks it is set in. */
export const partRuns = (
  runs: readonly TextNode[],
  from: number,
  to: number,
): readonly TextNode[] => {
  let before = 0;
  return runs.flatMap((run) => {
    const start = before;
    before += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
};

import fuzzysort from 'fuzzysort';

/** How well the letters have to fit, from 0 to 1: commands are few and short, people's words long. */
const fitOfCommand = 0.3;
const fitOfThing = 0.5;
/** Longer than anything that is looked for; what is pasted beyond it is not looked at. */
const longestQuery = 200;
/** What a thing is for counts less than its name. */
const weightOfPurpose = 0.5;

export interface Named {
  readonly label: string;
  /** Further words it may be looked for by. */
  readonly purpose?: string;
}

const toQuery = (typed: string): string => typed.trim().slice(0, longestQuery);

const scoreOf = (typed: string, words: string): number =>
  fuzzysort.single(typed, words)?.score ?? 0;

/** Those whose name or purpose has the typed letters in order, the best first. */
export const rankCommands = <T extends Named>(
  commands: readonly T[],
  typed: string,
): readonly T[] => {
  const query = toQuery(typed);
  return commands
    .map((command) => ({
      command,
      score: Math.max(
        scoreOf(query, command.label),
        scoreOf(query, command.purpose ?? '') * weightOfPurpose,
      ),
    }))
    .filter(({ score }) => score >= fitOfCommand)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
};

interface Looked<T> {
  readonly things: readonly T[];
  readonly wordsOf: (thing: T) => string;
  readonly limit: number;
  /** Which of two comes first where the letters fit both as well. */
  readonly order?: (a: T, b: T) => number;
}

/** Of people's own words, at most `limit`, the best first. */
export const rankThings = <T>(
  { things, wordsOf, limit, order = () => 0 }: Looked<T>,
  typed: string,
): readonly T[] =>
  [...fuzzysort.go(toQuery(typed), things, { key: wordsOf, threshold: fitOfThing })]
    .sort((a, b) => b.score - a.score || order(a.obj, b.obj))
    .slice(0, limit)
    .map(({ obj }) => obj);

/** The matcher keeps what it has looked through; once nobody searches any more, it shall not (S13). */
export const forgetSearched = (): void => fuzzysort.cleanup();

import { createDice, seededBytes } from '../../support/seed/story.ts';

const vocabulary =
  'we tell each other before plans change and say when the evening is late so that nobody has to wonder what is kept or let go by one of us on a quiet Sunday after breakfast while the kettle sings'.split(
    ' ',
  );

/** A text of so many words in sentences and paragraphs; the same seed gives the same text. */
const write = (words: number, seed: number): readonly string[] => {
  const dice = createDice(seededBytes(seed));
  return Array.from({ length: words }, (_, at) => {
    const word = dice.pick(vocabulary);
    if (at % 90 === 89) return `${word}.\n`;
    return at % 13 === 12 ? `${word}.` : word;
  });
};

/** Two wordings of `words` words: about one word in twelve is another, gone, or new. */
export const twoWordings = (words: number, seed = 7): readonly [before: string, after: string] => {
  const before = write(words, seed);
  const dice = createDice(seededBytes(seed + 1));
  const after = before.flatMap((word) => {
    switch (dice.number(36)) {
      case 0:
        return [];
      case 1:
        return [word, dice.pick(vocabulary)];
      case 2:
        return [dice.pick(vocabulary)];
      default:
        return [word];
    }
  });
  const join = (text: readonly string[]) => text.join(' ').replaceAll('\n ', '\n');
  return [join(before), join(after)];
};

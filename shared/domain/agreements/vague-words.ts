import { toComparable, wordPattern } from './word-pattern.ts';

/** People write in whichever language they think in: every list is asked. */
const VAGUE = wordPattern(
  'better|nicer|kinder|more (?:respectful|honest|careful|loving|open|considerate|understanding|present)|respectful(?:ly)?|properly',
  '(?:be|being|stay) (?:always )?(?:nice|good|kind|normal|decent|fair)',
  'try|make an effort|as (?:it )?should|more effort',
  'besser|netter|liebevoller|respektvoll(?:er)?|ehrlicher|offener|aufmerksamer|rücksichtsvoll(?:er)?|mehr (?:respekt|mühe|verständnis|rücksicht)|ordentlich|anständig',
  '(?:immer|stets) (?:nett|lieb|freundlich)|(?:nett|lieb) (?:sein|bleiben)|bemüh\\p{L}*|anstrengen',
  'mejor(?:es)?|más (?:respeto|respetuos[oa]s?|amables?|cariños[oa]s?|honest[oa]s?|atent[oa]s?|abiert[oa]s?)|con respeto|respetuosamente|como es debido',
  'ser (?:siempre )?(?:amables?|buen[oa]s?|cariños[oa]s?)|siempre (?:amables?|buen[oa]s?)|esforzar\\p{L}*|intentar\\p{L}*',
);

/**
 * Whether “how we'd both know” names something that nobody could see or hear. Gentle, local and unlogged (S21),
 * like the hints beside it.
 */
export const readsAsVague = (text: string): boolean => VAGUE.test(toComparable(text));

import { toComparable, wordPattern } from './word-pattern.ts';

/** People write in whichever language they think in: every list is asked. */
const DEMANDING = wordPattern(
  'you (?:must|have to|need to|will have to|had better)',
  "you(?: are|'re) (?:(?:not|never|no longer) (?:allowed|permitted)|forbidden|required|obliged)",
  "you (?:aren't|are not) (?:allowed|permitted)",
  "you (?:may|can|shall|will) ?(?:not|never)|you (?:can't|mustn't|shan't|won't)",
  "i forbid|i (?:don't|do not) allow|i (?:won't|will not) (?:let|allow)",
  'du (?:musst|darfst|sollst|hast gefälligst)|(?:musst|darfst|sollst) du',
  'ich (?:verbiete|untersage)|ich (?:erlaube|gestatte) (?:dir|es dir|dir das) nicht|ich lasse dich nicht',
  'dir ist (?:nicht (?:erlaubt|gestattet)|verboten|untersagt)|du bist verpflichtet',
  '(?:tienes|tendrás|tenés) que|debes|deberás|has de|no (?:puedes|podrás|podés)',
  'te prohíbo|te lo prohíbo|no te (?:lo )?(?:permito|dejo)|(?:tienes|te está) prohibido|estás obligad[oa]',
);

/**
 * Whether a wording reads as an order to the other. Gentle, local and unlogged (S21): the hint it leads to never
 * blocks and is stored nowhere.
 */
export const readsAsDemand = (text: string): boolean => DEMANDING.test(toComparable(text));

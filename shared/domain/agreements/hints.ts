/**
 * Gentle, local and unlogged (S21): a hint never blocks and is stored nowhere. English patterns; other
 * languages get their own list beside this one.
 */

const DEMANDS: readonly RegExp[] = [
  /\byou\s+(?:must|have\s+to|need\s+to|will\s+have\s+to|had\s+better)\b/iu,
  /\byou(?:\s+are|['’]re)\s+(?:not|never|no\s+longer)\s+(?:allowed|permitted)\b/iu,
  /\byou(?:\s+are|['’]re)\s+(?:forbidden|required|obliged)\b/iu,
  /\byou\s+(?:aren['’]t|are\s+not)\s+(?:allowed|permitted)\b/iu,
  /\byou\s+(?:may|can|shall|will)\s*(?:not|never)\b/iu,
  /\byou\s+(?:can['’]t|mustn['’]t|shan['’]t|won['’]t)\b/iu,
  /\b(?:i\s+forbid|i\s+don['’]t\s+allow|i\s+won['’]t\s+(?:let|allow))\b/iu,
];

/** Catalogue key of the hint for wording that reads as an order to the other, or null. */
export const readsAsDemand = (text: string): 'agreements.hint.demand' | null =>
  DEMANDS.some((pattern) => pattern.test(text)) ? 'agreements.hint.demand' : null;

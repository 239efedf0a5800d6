import { richTextToPlainText } from '../../rich-text/plain-text.ts';
import type { ClauseDraft } from '../clause.ts';
import type { ClauseContent } from '../kinds.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import { GUARDED_TOPICS, type GuardedTopic } from './topics.ts';
import { toComparable } from '../word-pattern.ts';

/** People write in whichever language they think in: every list is asked, whatever the window speaks. */
const LANGUAGES = [english, german, spanish];

/**
 * Guarded topics that a text touches on. Local, unlogged, stored nowhere (S21, S31): computed from the
 * words whenever they are shown.
 */
export const guardedTopicsIn = (text: string): readonly GuardedTopic[] => {
  const comparable = toComparable(text);
  return GUARDED_TOPICS.filter((topic) => LANGUAGES.some((words) => words[topic].test(comparable)));
};

/** What could bind somebody. `why` is a reason, not a duty: what somebody went through may stand there. */
type Binding = Pick<
  ClauseContent | ClauseDraft,
  'wording' | 'observable' | 'scope' | 'exceptions' | 'repair' | 'taper'
>;

const known = new WeakMap<Binding, readonly GuardedTopic[]>();

/** Guarded topics of a wording or a draft, all its fields read together. Remembered for as long as it is held. */
export const guardedTopicsOf = (content: Binding): readonly GuardedTopic[] => {
  const found = known.get(content);
  if (found !== undefined) return found;
  const texts = [
    richTextToPlainText(content.wording),
    content.observable,
    content.scope,
    content.exceptions,
    content.repair,
    ...(content.taper ?? []).map(({ words }) => words),
  ];
  const topics = guardedTopicsIn(texts.filter((text) => text !== undefined).join('\n'));
  known.set(content, topics);
  return topics;
};

export const isGuarded = (content: Binding): boolean => guardedTopicsOf(content).length > 0;

/** Where a wording can bind the other's body, contacts, money or privacy. In the order in which they are named. */
export const GUARDED_TOPICS = [
  'tracking',
  'passwords',
  'devices',
  'isolation',
  'money',
  'sex',
] as const;

export type GuardedTopic = (typeof GUARDED_TOPICS)[number];

/** One language's words: a pattern a topic. */
export type GuardedWords = Readonly<Record<GuardedTopic, RegExp>>;

import type { ClauseKind, ClauseSection } from '#shared/domain/agreements/kinds.ts';
import type { Side } from './act.ts';

/** One wording, `day` days from the end of the story (negative is before). */
export interface WordingWords {
  readonly by: Side;
  readonly day: number;
  readonly words: string;
  readonly why?: string;
  readonly observable?: string;
  readonly scope?: string;
  readonly exceptions?: string;
  readonly repair?: string;
  readonly review: number;
  /** What the other did with it, and when. */
  readonly answer?: {
    readonly how: 'agrees' | 'acknowledges' | 'declines';
    readonly day: number;
    readonly note?: string;
  };
}

/** What a milestone of theirs calls a clause that it belongs to. */
export type ClauseName = 'changes' | 'away' | 'after-ten' | 'tea';

export interface ClauseWords {
  readonly name?: ClauseName;
  readonly kind: ClauseKind;
  readonly section: ClauseSection;
  readonly wordings: readonly WordingWords[];
  readonly withdrawn?: { readonly by: Side; readonly day: number };
}

const mara = 0;
const jonas = 1;

/** Nine clauses in twenty-three wordings: every state that a clause can be in. */
export const clauses: readonly ClauseWords[] = [
  {
    name: 'changes',
    kind: 'agreement',
    section: 'communication',
    wordings: [
      {
        by: mara,
        day: -498,
        words: 'If a plan changes, we tell each other.',
        why: 'Waiting without knowing is the part that wears me out.',
        review: -318,
        answer: { how: 'agrees', day: -496 },
      },
      {
        by: jonas,
        day: -329,
        words: 'If a plan changes, we tell each other the same hour.',
        why: 'On the same day was sometimes midnight.',
        review: -84,
        answer: { how: 'agrees', day: -328 },
      },
      {
        by: mara,
        day: -88,
        words:
          'If a plan changes, we say so before the old time has passed. One line is enough, and it needs no reason.',
        why: 'One line. It’s the quiet hour before it that’s long.',
        observable: 'The line comes before the old time has passed.',
        exceptions: 'Tunnels, flat batteries, the dentist’s chair.',
        repair: 'Whoever forgot says so first, before being asked.',
        review: 92,
        answer: { how: 'agrees', day: -86, note: 'I can do one line, even from a platform.' },
      },
    ],
  },
  {
    name: 'away',
    kind: 'agreement',
    section: 'communication',
    wordings: [
      {
        by: jonas,
        day: -470,
        words: 'When one of us is away overnight, we call once in the evening.',
        review: -270,
        answer: { how: 'agrees', day: -469 },
      },
      {
        by: mara,
        day: -271,
        words:
          'When one of us is away overnight, we call once before sleep. Whoever is away says who else is there.',
        why: 'I would like to sleep, too.',
        observable: 'The phone rings before eleven, and nobody has to ask first.',
        review: 34,
        answer: { how: 'agrees', day: -268 },
      },
      {
        by: jonas,
        day: -1,
        words:
          'When one of us is away overnight, we talk for ten minutes before sleep. Whoever is away says beforehand who else is coming, so that nobody has to ask.',
        why: 'I’d rather offer it than be asked for it.',
        observable: 'The names are in the calendar before the bag is packed.',
        review: 120,
      },
    ],
  },
  {
    name: 'after-ten',
    kind: 'boundary',
    section: 'communication',
    wordings: [
      {
        by: mara,
        day: -440,
        words: 'After ten at night I don’t talk about last spring.',
        review: -180,
        answer: { how: 'acknowledges', day: -438 },
      },
      {
        by: mara,
        day: -192,
        words:
          'After ten at night I don’t talk about last spring. If it comes up, I say “tomorrow”, and I mean tomorrow.',
        why: 'At night it grows. By breakfast it has its own size again.',
        review: 66,
        answer: { how: 'acknowledges', day: -190 },
      },
    ],
  },
  {
    name: 'tea',
    kind: 'agreement',
    section: 'behaviour',
    wordings: [
      {
        by: jonas,
        day: -402,
        words: 'We have tea together in the evening.',
        review: -220,
        answer: { how: 'agrees', day: -401 },
      },
      {
        by: mara,
        day: -224,
        words: 'We have tea together at ten, without the telephones.',
        review: -40,
        answer: { how: 'agrees', day: -223 },
      },
      {
        by: jonas,
        day: -47,
        words:
          'At ten we have tea by the window. Both telephones are in the bread drawer until the cups are washed.',
        why: 'The drawer was my idea. I like that it sticks.',
        observable: 'The drawer is shut and the kettle is warm.',
        exceptions: 'Choir evenings, and when either of us is ill.',
        review: 128,
        answer: { how: 'agrees', day: -45, note: 'And the good cups on Sundays.' },
      },
    ],
  },
  {
    kind: 'agreement',
    section: 'support',
    wordings: [
      {
        by: mara,
        day: -380,
        words: 'When one of us is sad, the other stays in the room.',
        review: -150,
        answer: { how: 'agrees', day: -377 },
      },
      {
        by: mara,
        day: -154,
        words: 'When one of us is sad, the other asks “company or quiet?” and believes the answer.',
        why: 'Sometimes I want you beside me. Sometimes next door is closer.',
        observable: 'The question is asked once, and the answer isn’t argued with.',
        review: -5,
        answer: { how: 'agrees', day: -153, note: 'Asking was easier than guessing.' },
      },
    ],
  },
  {
    kind: 'agreement',
    section: 'behaviour',
    wordings: [
      {
        by: jonas,
        day: -421,
        words: 'I am home by seven on weekdays.',
        review: -340,
        answer: { how: 'agrees', day: -420 },
      },
      {
        by: jonas,
        day: -344,
        words: 'I am home by half past seven on weekdays, by eight on Tuesdays.',
        review: -268,
        answer: { how: 'agrees', day: -343 },
      },
      {
        by: mara,
        day: -272,
        words: 'On weekdays each of us writes in the morning when we’ll be home.',
        why: 'I noticed I don’t need seven. I need to know.',
        review: -200,
        answer: { how: 'agrees', day: -271 },
      },
    ],
  },
  {
    kind: 'agreement',
    section: 'support',
    wordings: [
      {
        by: mara,
        day: -19,
        words: 'On the third of each month we both take the evening off.',
        review: 150,
      },
      {
        by: mara,
        day: -4,
        words:
          'The third of March is a hard date for me. We keep that evening free, cook something slow, and neither of us has to be cheerful.',
        why: 'I’d rather have it in the calendar than in my stomach.',
        observable: 'Nothing else stands in the calendar that evening.',
        review: 110,
      },
    ],
  },
  {
    kind: 'agreement',
    section: 'behaviour',
    wordings: [
      {
        by: jonas,
        day: -431,
        words: 'Friday evenings are ours.',
        review: -310,
        answer: { how: 'agrees', day: -429 },
      },
      {
        by: jonas,
        day: -312,
        words: 'Every other Friday evening is ours, and we take turns to choose what it’s for.',
        review: -190,
        answer: { how: 'agrees', day: -311 },
      },
    ],
    withdrawn: { by: mara, day: -213 },
  },
  {
    kind: 'request',
    section: 'support',
    wordings: [
      { by: jonas, day: -142, words: 'I’d like us to visit my parents together.', review: 40 },
      {
        by: jonas,
        day: -139,
        words: 'I’d like us to visit my parents together, for coffee, not overnight.',
        review: 40,
      },
      {
        by: jonas,
        day: -135,
        words:
          'I’d like us to visit my parents for an hour in the garden. We take our own car and leave when you say.',
        why: 'They ask after you, kindly.',
        review: 40,
        answer: { how: 'declines', day: -133 },
      },
    ],
  },
];

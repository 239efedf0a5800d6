import type { Side } from './act.ts';

export interface GratitudeWords {
  readonly by: Side;
  /** Days from the end of the story. */
  readonly day: number;
  readonly words: string;
}

const mara = 0;
const jonas = 1;

/** What each put into the jar, now and then. */
export const gratitudes: readonly GratitudeWords[] = [
  {
    by: jonas,
    day: -471,
    words: 'You answered the telephone, and said who it was before I wondered.',
  },
  { by: mara, day: -452, words: 'A hot-water bottle that I hadn’t asked for. It was only there.' },
  {
    by: mara,
    day: -417,
    words: 'You rang Ms Weiss yourself and wrote the hour on the calendar in pen.',
  },
  { by: jonas, day: -398, words: 'That you said “not today” and meant only today.' },
  { by: mara, day: -359, words: 'You listened to the whole of it with the light on.' },
  {
    by: jonas,
    day: -341,
    words: 'You wore the scarf. I’d thought it had gone to the church bazaar.',
  },
  { by: jonas, day: -322, words: 'Half an orange, peeled, beside my elbow.' },
  { by: mara, day: -296, words: 'You told Tom that it was your doing. I heard it from Ruth.' },
  { by: jonas, day: -274, words: 'You came along to the canal though it rained sideways.' },
  {
    by: mara,
    day: -240,
    words: 'The second cup. You never used to notice that the first one was empty.',
  },
  { by: mara, day: -219, words: 'For asking whether I wanted an answer or an ear.' },
  {
    by: jonas,
    day: -188,
    words: 'You laughed at my mother’s joke, the long one, and not out of kindness.',
  },
  { by: mara, day: -171, words: 'Clean windows on the morning of my birthday. All of them.' },
  { by: jonas, day: -149, words: 'You let me finish being wrong.' },
  {
    by: mara,
    day: -120,
    words: 'The photographs from the lake. You had them printed, on paper, with a white edge.',
  },
  { by: jonas, day: -104, words: 'That you slept with the window open and didn’t get up to look.' },
  {
    by: jonas,
    day: -77,
    words: 'The front garden, done together. You knew which ones were weeds.',
  },
  { by: mara, day: -61, words: 'You said no to Kassel because it was the third.' },
  { by: jonas, day: -44, words: 'You put my boots by the stove.' },
  { by: mara, day: -30, words: 'An evening in which you didn’t once look at the clock for me.' },
  { by: mara, day: -16, words: 'That you sang the low part, quietly, from the hall.' },
  { by: jonas, day: -6, words: 'You said “our” house to the plumber.' },
];

/** Still with their author. */
export const ownGratitudes = {
  mara: 'The bad drawing of a cup. I’ve kept it.',
  jonas: 'You still read the end of a book first.',
} as const;

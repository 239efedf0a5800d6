import type { Side } from './act.ts';
import type { ClauseName } from './clause-words.ts';
import type { PhotoWords } from './photo-story.ts';

type Size = 'quiet' | 'small' | 'big';

interface Said {
  readonly by: Side;
  readonly day: number;
  readonly words: string;
}

export interface MilestoneWords {
  readonly by: Side;
  readonly title: string;
  readonly note?: string;
  /** Days from the end of the story. */
  readonly hoped: number;
  readonly joined?: number;
  readonly practising?: number;
  /** A clause that it belongs to. */
  readonly clause?: ClauseName;
  readonly noticed?: readonly Said[];
  readonly replied?: readonly Said[];
  readonly photos?: readonly PhotoWords[];
  readonly celebrated?: readonly [first: number, second: number, size: Size];
  readonly helped?: Omit<Said, 'day'>;
  /** Told at length, in this order. One alone stays with whoever wrote it, until the other tells it too. */
  readonly voices?: readonly Said[];
  /** Whose words of it may stand in a book the other makes. */
  readonly inBooksOfOther?: readonly Side[];
}

const mara = 0;
const jonas = 1;
const both = [mara, jonas] as const;

export const milestones: readonly MilestoneWords[] = [
  {
    by: jonas,
    title: 'Supper with Ruth and Tom, all four at ease',
    note: 'They’ve asked twice. I’d like to say yes when you would.',
    hoped: -41,
  },
  { by: mara, title: 'Three days at the sea in spring', hoped: -33, joined: -31 },
  { by: jonas, title: 'Hearing that song in a shop and staying', hoped: -12 },
  {
    by: mara,
    title: 'Tea by the window, telephones in the drawer',
    hoped: -230,
    joined: -228,
    practising: -223,
    clause: 'tea',
    photos: [{ by: mara, day: -61, picture: 'tea', words: 'Ours, and one lamp across the street' }],
  },
  { by: jonas, title: 'I say it before I’m asked', hoped: -170, practising: -160, clause: 'away' },
  {
    by: mara,
    title: 'Asking once, and then breathing',
    note: 'Once is a question. Four times is a storm.',
    hoped: -118,
    practising: -100,
  },
  {
    by: mara,
    title: 'He told his mother himself',
    hoped: -140,
    practising: -80,
    noticed: [{ by: mara, day: -36, words: 'I was in the car. He came out lighter.' }],
  },
  {
    by: jonas,
    title: 'She let me be late, and hummed',
    hoped: -75,
    practising: -50,
    clause: 'changes',
    noticed: [{ by: jonas, day: -9, words: 'Twenty minutes. She was watering the basil.' }],
  },
  {
    by: mara,
    title: 'We stopped mid-quarrel and came back at eight',
    note: 'After a pause, and without beginning where we had left off.',
    hoped: -90,
    joined: -88,
    practising: -70,
    clause: 'after-ten',
    noticed: [
      { by: mara, day: -23, words: 'You knocked first.' },
      { by: jonas, day: -22, words: 'You had put the kettle on.' },
    ],
    photos: [{ by: mara, day: -22, picture: 'note', words: 'The note. It is a cup' }],
    replied: [{ by: jonas, day: -22, words: 'I stood in front of that door for a good minute.' }],
    celebrated: [-21, -20, 'small'],
    helped: { by: jonas, words: 'A time to come back at. Eight is easier than “later”.' },
    voices: [
      {
        by: mara,
        day: -18,
        words:
          'I said “pause” with a plate in my hand and was sorry at once, because you were in the middle of a sentence. You put the tea towel over the chair and went. I sat on the stairs and thought, now it will be like the other times. Then there was a note under the workshop door with nothing on it but a cup, drawn badly. At eight you knocked. On our own kitchen door.',
      },
      {
        by: jonas,
        day: -17,
        words:
          'I swept the workshop. It didn’t need it. At half past seven I had four good answers ready, and at ten to eight I noticed that none of them was an answer to what you had said. So I knocked, and asked you to say it again. You said it shorter. I understood it this time, I think because I wasn’t holding anything.',
      },
    ],
    inBooksOfOther: both,
  },
  {
    by: jonas,
    title: 'The first Sunday at the lake',
    hoped: -210,
    joined: -209,
    practising: -150,
    noticed: [
      { by: mara, day: -84, words: 'We forgot the time, both of us.' },
      { by: jonas, day: -84, words: 'You fell asleep on the towel.' },
    ],
    photos: [
      { by: jonas, day: -84, picture: 'jetty', words: 'A little after six, nobody else up' },
      { by: mara, day: -84, picture: 'towels', words: 'Your hat, my newspaper' },
    ],
    replied: [{ by: mara, day: -83, words: 'You kept the sun off my face with your newspaper.' }],
    celebrated: [-83, -82, 'big'],
    helped: { by: jonas, words: 'No plan after it.' },
    inBooksOfOther: both,
  },
  {
    by: mara,
    title: 'One honest talk to the end',
    hoped: -460,
    joined: -459,
    practising: -400,
    clause: 'after-ten',
    noticed: [{ by: jonas, day: -164, words: 'Nobody left the room, and neither did I.' }],
    celebrated: [-163, -162, 'quiet'],
    helped: { by: mara, words: 'We had written down what we wanted to say.' },
    voices: [
      {
        by: jonas,
        day: -160,
        words:
          'You had a sheet of paper with five lines on it, and I had one with two. I remember that you folded yours each time a line was done. When it was small enough to fit under the sugar bowl I noticed that I was still sitting there. I had been so sure that I would not be.',
      },
      {
        by: mara,
        day: -158,
        words:
          'I had practised the second line for a week and then couldn’t read it aloud, so I pushed the paper over to you. You read it in your voice. It was strange and it was bearable. Afterwards we were both hungry, at eleven at night, like people who have carried a wardrobe.',
      },
    ],
    inBooksOfOther: both,
  },
  {
    by: jonas,
    title: 'Bread on the table before seven, five days running',
    hoped: -320,
    practising: -300,
    photos: [{ by: jonas, day: -203, picture: 'bread', words: 'Friday, a quarter to seven' }],
    noticed: [{ by: mara, day: -203, words: 'Friday’s still had flour on it.' }],
    celebrated: [-202, -200, 'quiet'],
    helped: {
      by: jonas,
      words: 'The dough was made the night before. Mornings are no time for me.',
    },
    voices: [
      {
        by: jonas,
        day: -199,
        words:
          'On Wednesday I nearly bought rolls and put them into our basket. I was at the counter already. Then I went home and baked flat ones.',
      },
    ],
    inBooksOfOther: [mara],
  },
  {
    by: mara,
    title: 'Dancing in the kitchen again',
    hoped: -500,
    joined: -490,
    practising: -420,
    noticed: [
      { by: jonas, day: -252, words: 'To the weather forecast, of all things.' },
      { by: mara, day: -252, words: 'I laughed before I noticed that I did.' },
    ],
    photos: [{ by: mara, day: -251, picture: 'wireless', words: 'The band, on its shelf' }],
    replied: [
      { by: jonas, day: -251, words: 'Gale warning for the coast, and you turned me round.' },
    ],
    celebrated: [-251, -251, 'big'],
    helped: { by: mara, words: 'The radio was on already. Neither of us had to begin.' },
    voices: [
      {
        by: mara,
        day: -249,
        words:
          'I was looking for the colander. The man on the radio said “easterly, rising”, in that tune they have, and you put two fingers in the air like a conductor. I don’t know which of us took a step. I know that the water boiled over and that I thought, let it.',
      },
      {
        by: jonas,
        day: -248,
        words:
          'Your hair was still wet. I counted the turns because I was afraid of the moment after, and got to seven, and then the moment after was only that you found the colander and put it on my head.',
      },
    ],
    inBooksOfOther: both,
  },
  {
    by: mara,
    title: 'A whole evening that isn’t about it',
    hoped: -430,
    joined: -428,
    practising: -410,
    noticed: [
      { by: mara, day: -367, words: 'Cards, cheese, and an argument about cheese.' },
      { by: jonas, day: -366, words: 'You cheered when I lost. It was wonderful.' },
    ],
    celebrated: [-366, -365, 'quiet'],
    helped: { by: mara, words: 'We had said beforehand that tomorrow exists.' },
    inBooksOfOther: both,
  },
];

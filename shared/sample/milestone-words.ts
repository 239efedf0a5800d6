import type { Side } from './act.ts';

type Size = 'quiet' | 'small' | 'big';

export interface MilestoneWords {
  readonly by: Side;
  readonly title: string;
  readonly note?: string;
  /** Days from the end of the story. */
  readonly hoped: number;
  readonly joined?: number;
  readonly practising?: number;
  readonly noticed?: readonly { readonly by: Side; readonly day: number; readonly words: string }[];
  readonly celebrated?: readonly [first: number, second: number, size: Size];
  readonly helped?: { readonly by: Side; readonly words: string };
}

const mara = 0;
const jonas = 1;

export const milestones: readonly MilestoneWords[] = [
  { by: mara, title: 'A whole evening that isn’t about it', hoped: -60 },
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
  },
  { by: jonas, title: 'I say it before I’m asked', hoped: -170, practising: -160 },
  {
    by: mara,
    title: 'Asking once, and then breathing',
    note: 'Once is a question. Four times is a storm.',
    hoped: -118,
    practising: -100,
  },
  {
    by: mara,
    title: 'We stopped mid-quarrel and came back at eight',
    hoped: -90,
    joined: -88,
    practising: -70,
    noticed: [
      { by: mara, day: -23, words: 'You knocked first.' },
      { by: jonas, day: -22, words: 'You had put the kettle on.' },
    ],
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
    noticed: [{ by: jonas, day: -9, words: 'Twenty minutes. She was watering the basil.' }],
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
    celebrated: [-83, -82, 'small'],
    helped: { by: jonas, words: 'No plan after it.' },
  },
  {
    by: mara,
    title: 'One honest talk to the end',
    hoped: -460,
    joined: -459,
    practising: -400,
    noticed: [{ by: jonas, day: -164, words: 'Nobody left the room, and neither did I.' }],
    celebrated: [-163, -162, 'quiet'],
    helped: { by: mara, words: 'We had written down what we wanted to say.' },
  },
  {
    by: jonas,
    title: 'Bread on the table before seven, five days running',
    hoped: -320,
    practising: -300,
    noticed: [{ by: mara, day: -203, words: 'Friday’s still had flour on it.' }],
    celebrated: [-202, -200, 'quiet'],
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
    celebrated: [-251, -251, 'big'],
    helped: { by: mara, words: 'The radio was on already. Neither of us had to begin.' },
  },
];

/** What each keeps to themselves. Only their owner's view of the sample shows it. */

export const draftClauses = {
  mara: {
    kind: 'request',
    section: 'communication',
    words: 'I’d like you to tell me a good thing from your day before the difficult one.',
    why: 'I’ve begun to brace when the door opens.',
  },
  jonas: {
    kind: 'boundary',
    section: 'behaviour',
    words: 'When I am shouted at I go out once round the block, and I come back.',
    why: 'I’d like to leave the room without leaving.',
  },
} as const;

export const privateMilestones = {
  mara: { title: 'Sleeping through', column: 'practising' },
  jonas: { title: 'Not rehearsing every sentence in the car', column: 'hoped' },
} as const;

export const privatePlans = {
  mara: { title: 'Present for Jonas', where: 'The watchmaker', from: '16:30', to: '17:15' },
  jonas: { title: 'Write down what I want to say', where: 'Library', from: '12:30', to: '13:00' },
} as const;

/** Newest last. */
export const notes = {
  mara: [
    'Questions for Ms Weiss\nWhy am I calmer on the days he is away? And why does that frighten me?',
    'What I liked this week\nThe lake without a plan after it. His terrible singing. That I said no to Sunday lunch and the sky stayed up.',
    'Not for sending\nI was so sure of the ground that I never looked at it. Now I look at it all day. I would like to look up again, a little, at birds for instance.',
    'A list of good hours\nThursday, choir, second half. Saturday, the market, plums. Sunday, ten minutes on the step with the coffee.',
  ],
  jonas: [
    'Before the next session\nSay what I did in one sentence. Don’t explain it. Then wait.',
    'What calms me\nFlour. The canal before seven. Karl talking about gears.',
    'Noticed\nI wanted to be told that it’s all right. It isn’t hers to tell me.',
  ],
} as const;

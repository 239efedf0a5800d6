/** One of the people a seeded profile is made for. */
export interface SeedPerson {
  readonly name: string;
  readonly accent: string;
  readonly passphrase: string;
}

/** The couple of the examples. Their passphrases guard nothing but seeded profiles. */
export const couple: readonly [SeedPerson, SeedPerson] = [
  { name: 'Mara', accent: 'indigo', passphrase: 'seven quiet lanterns over water' },
  { name: 'Jonas', accent: 'ochre', passphrase: 'a wooden table near the window' },
];

export const planTitles = [
  'Late shift',
  'Dinner with Sam',
  'Running group',
  'Team meeting',
  'Physiotherapy',
  'Choir',
  'Call with my sister',
  'Train to Leipzig',
  'Swimming',
  'Dentist',
  'Parents’ evening',
  'Book club',
  'Groceries',
  'Walk by the river',
  'Counsellor',
  'Football with Ben',
] as const;

export const planPlaces = [
  'Harbour street 12',
  'Office, third floor',
  'Sports hall',
  'Café at the corner',
  'City library',
  'Main station',
] as const;

export const planCompany = ['Sam', 'Ben and Lea', 'my team', 'my sister', 'nobody else'] as const;

export const clauseWordings = [
  'We say by six in the evening when a plan changes.',
  'On Sundays after breakfast we sit down for half an hour and ask how the week was.',
  'I tell you on the same day when I was in touch with someone who matters to both of us.',
  'I leave the room for twenty minutes when I get loud, and I come back.',
  'Money above two hundred is talked about before it is spent.',
  'We each keep one evening a week for ourselves, without explaining it.',
  'Phones stay in the hall while we eat.',
  'I go to my own sessions every other week until the review.',
  'When one of us asks for a break, the other waits for the time that was named.',
] as const;

export const milestoneTitles = [
  'An honest talk without leaving the room',
  'A weekend away',
  'We came back after a pause',
  'Dinner with friends, both at ease',
  'A resolved quarrel about money',
  'A month of Sunday talks',
  'Laughing about something together',
  'Meeting the family again',
] as const;

export const milestoneWords = [
  'You stayed and listened.',
  'I noticed how calm we both were.',
  'It felt easy for a whole evening.',
] as const;

export const lineTexts = [
  'Thank you for calling before you left.',
  'I liked the walk yesterday.',
  'Good to hear you laugh this morning.',
  'Thank you for the tea.',
  'I am glad that we talked.',
] as const;

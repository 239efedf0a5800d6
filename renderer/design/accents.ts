/**
 * The colours a person may take. A pair is always one cool and one warm accent, so that the two
 * stay apart for eyes without red or green as well (accents.test.ts measures it).
 */
export const coolAccents = ['indigo', 'lake', 'plum'] as const;
export const warmAccents = ['ochre', 'clay'] as const;
export const accents = [...coolAccents, ...warmAccents] as const;

export type Accent = (typeof accents)[number];

const isCool = (accent: string): boolean => coolAccents.some((cool) => cool === accent);

export const isAccent = (name: string): name is Accent => accents.some((accent) => accent === name);

/** What the second person may choose from; everything, while nobody has chosen. */
export const accentsBeside = (other: string | null): readonly Accent[] => {
  if (other === null) return accents;
  return isCool(other) ? warmAccents : coolAccents;
};

/** Someone whose colour isn't known yet gets the drawn default, or the one that pairs with it. */
export const defaultAccentBeside = (other: string | null): Accent =>
  other !== null && isCool(other) ? 'ochre' : 'indigo';

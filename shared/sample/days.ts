import type { PlainDate } from '#shared/lib/identifiers.ts';

export const earlierDate = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

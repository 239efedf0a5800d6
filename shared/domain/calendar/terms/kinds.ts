import * as z from 'zod/mini';
import { bytes32Field, dateField } from '#shared/lib/fields.ts';

/** The longest grace that can be agreed, in minutes. */
export const GRACE_MINUTES = 120;
/** Stages that detail tapers to. */
export const DETAIL_STEPS = 2;

/** Being late by up to so many minutes needs no word. For both alike. */
const grace = z.strictObject({
  about: z.literal('grace'),
  minutes: z.int().check(z.minimum(1), z.maximum(GRACE_MINUTES)),
});

/** How much there is to see under each; only ever less from stage to stage. */
const width = { full: 2, busy: 1, private: 0 } as const;

/**
 * What a new plan is offered with, until its owner chooses otherwise: `first`, then from each date on less.
 * It shares nothing by itself and changes no plan that is there.
 */
const detail = z
  .strictObject({
    about: z.literal('detail'),
    first: z.enum(['full', 'busy']),
    steps: z
      .array(z.strictObject({ on: dateField, show: z.enum(['busy', 'private']) }))
      .check(z.minLength(1), z.maxLength(DETAIL_STEPS)),
  })
  .check(
    z.refine(({ first, steps }) =>
      steps.every(({ on, show }, place) => {
        const before = steps[place - 1];
        return width[show] < width[before?.show ?? first] && (before?.on ?? '') < on;
      }),
    ),
  );

/** What two can agree on for their plans. */
export const term = z.discriminatedUnion('about', [grace, detail]);

/** Its author agrees by signing it. A later offer about the same takes its place while nobody answered. */
export const termOffered = z.strictObject({ term });

/** `offer` and `content` together name one item at one wording (S3). From `from` on it is agreed (S25). */
export const termAgreed = z.strictObject({
  offer: bytes32Field,
  content: bytes32Field,
  from: dateField,
});

export const termDeclined = z.strictObject({ offer: bytes32Field });

/** What was agreed ends, by either alone; what is only offered is taken back by its author. */
export const termWithdrawn = z.strictObject({ offer: bytes32Field });

export const termKinds = {
  'calendar-term-offered': termOffered,
  'calendar-term-agreed': termAgreed,
  'calendar-term-declined': termDeclined,
  'calendar-term-withdrawn': termWithdrawn,
} as const;

export type Term = z.infer<typeof term>;
export type TermAbout = Term['about'];
export type DetailTerm = z.infer<typeof detail>;

import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { PlanVisibility } from '../plan.ts';
import type { DetailTerm, TermAbout } from './kinds.ts';
import type { CalendarTerm, TermOffer } from './term.ts';

export const termAbout = (terms: readonly CalendarTerm[], about: TermAbout): CalendarTerm | null =>
  terms.find((each) => each.about === about) ?? null;

/** Offered, and neither answered nor taken back. */
export const openOffer = (item: CalendarTerm | null): TermOffer | null =>
  item?.offers.find(({ agreed, ending }) => agreed === null && ending === null) ?? null;

/** Agreed by both; begins on a later day. */
export const comingTerm = (item: CalendarTerm | null, today: PlainDate): TermOffer | null =>
  item?.offers.findLast(
    ({ agreed, ending }) => agreed !== null && ending === null && today < agreed.from,
  ) ?? null;

/** What is agreed today; null where nothing is, or either ended it. What was before doesn't come up again. */
export const termInForce = (item: CalendarTerm | null, today: PlainDate): TermOffer | null => {
  const last = item?.offers.findLast(
    ({ agreed, ending }) =>
      agreed !== null && agreed.from <= today && (ending === null || agreed.from <= ending.on),
  );
  return last === undefined || last.ending !== null ? null : last;
};

/** Offers of mine that wait for the other: they count among my asks (S29). */
export const openTermsOf = (terms: readonly CalendarTerm[], me: PersonId): readonly TermOffer[] =>
  terms.map(openOffer).filter((offer) => offer !== null && offer.author === me) as TermOffer[];

/** How late one may be today without a word, in minutes; null where nothing is agreed. Nothing is measured by it. */
export const graceMinutes = (terms: readonly CalendarTerm[], today: PlainDate): number | null => {
  const agreed = termInForce(termAbout(terms, 'grace'), today)?.term;
  return agreed?.about === 'grace' ? agreed.minutes : null;
};

/** A stage of detail, and what comes after it. */
export interface DetailStage {
  readonly show: PlanVisibility;
  readonly next: { readonly on: PlainDate; readonly show: PlanVisibility } | null;
}

/** Where an agreed taper has come to on a day: only ever less as days go by. */
export const stageOf = ({ first, steps }: DetailTerm, today: PlainDate): DetailStage => ({
  show: steps.findLast(({ on }) => on <= today)?.show ?? first,
  next: steps.find(({ on }) => today < on) ?? null,
});

/** The stage that is agreed for today; null where nothing is. */
export const detailStage = (
  terms: readonly CalendarTerm[],
  today: PlainDate,
): DetailStage | null => {
  const agreed = termInForce(termAbout(terms, 'detail'), today)?.term;
  return agreed?.about === 'detail' ? stageOf(agreed, today) : null;
};

/** What a new plan is offered with until its owner chooses: private where nothing is agreed (S1). */
export const visibilityForNew = (
  terms: readonly CalendarTerm[],
  today: PlainDate,
): PlanVisibility => detailStage(terms, today)?.show ?? 'private';

import { visibilityForNew } from '#shared/domain/calendar/terms/selectors.ts';
import { TERMS_PAGE, termsProjection } from '#shared/domain/calendar/terms/projection.ts';
import type { CalendarTerm } from '#shared/domain/calendar/terms/term.ts';
import type { PlanVisibility } from '#shared/domain/calendar/plan.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useItems } from '#renderer/storage/use-items.ts';

const none: readonly CalendarTerm[] = [];

/** What two have offered and agreed about their plans; nothing on one's own. */
export const useTerms = (): readonly CalendarTerm[] =>
  useItems(termsProjection, TERMS_PAGE) ?? none;

/** What a new plan is offered with until its owner chooses. Side by side nothing can be kept private. */
export const useVisibilityForNew = (): PlanVisibility => {
  const { me, shared } = useSession();
  const terms = useTerms();
  const today = useToday();
  if (me === null) return 'full';
  return shared ? visibilityForNew(terms, today) : 'private';
};

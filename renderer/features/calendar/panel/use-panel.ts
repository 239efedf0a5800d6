import { useState } from 'react';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { laterDate } from '#shared/lib/plain-date.ts';
import { useBegun } from '#renderer/session/use-kept-words.ts';
import { firstChoice, type FreeChoice } from '../finding/free-choice.ts';
import { NEW_PLAN, type BegunForm } from '../form/begun-form.ts';
import { newOwnPlan } from '../form/own-plan-form.ts';
import { useVisibilityForNew } from '../terms/use-terms.ts';
import type { Place } from '../views/use-place.ts';
import type { PanelState } from './panel-state.ts';

interface PanelNeeds {
  readonly canWrite: boolean;
  readonly zone: TimeZoneId;
  readonly today: PlainDate;
  readonly place: Place;
  readonly clearNotice: () => void;
}

/** What stands beside the month, and what leads there. */
export const usePanel = ({ canWrite, zone, today, place, clearNotice }: PanelNeeds) => {
  const { words: begun } = useBegun<BegunForm>(NEW_PLAN);
  // A plan that was being written when the window locked, or went, is there again.
  const [panel, setPanel] = useState<PanelState>(
    begun === undefined
      ? { kind: 'none' }
      : { kind: 'form', planKey: null, base: begun.base, opened: begun.opened },
  );
  const visibility = useVisibilityForNew();

  const close = () => {
    const back = 'back' in panel ? panel.back : undefined;
    setPanel(back ?? { kind: 'none' });
    if (back === undefined) place.takeFocus();
  };

  // A form is left by its own keys: what isn't kept in it would go.
  const begin = (next: PanelState) => {
    if (panel.kind === 'form') return;
    clearNotice();
    setPanel(next);
  };

  const beginFind = () => {
    if (panel.kind === 'find') return;
    const back = 'back' in panel && panel.back?.kind === 'find' ? panel.back : null;
    begin(back ?? { kind: 'find', query: '' });
  };

  const beginNew = (day: PlainDate, times: Partial<OwnPlan> = {}, choice?: FreeChoice) => {
    if (!canWrite) return;
    clearNotice();
    place.setFocused(day);
    const base = { ...newOwnPlan(day, zone), ...times, visibility };
    const back = choice === undefined ? {} : { back: { kind: 'free', choice } as const };
    setPanel({ kind: 'form', planKey: null, base, opened: day, ...back });
  };

  const openOccurrence = (occurrence: Occurrence, found?: string) => {
    clearNotice();
    const { planId: planKey, start, nominal } = occurrence;
    const back = found === undefined ? {} : { back: { kind: 'find', query: found } as const };
    setPanel({ kind: 'plan', planKey, date: dateOf(start), nominal, ...back });
  };

  return {
    panel,
    setPanel,
    close,
    beginFind,
    beginFree: () => begin({ kind: 'free', choice: firstChoice }),
    beginTemplates: () => begin({ kind: 'templates', day: laterDate(place.focused, today) }),
    beginNew,
    openOccurrence,
  };
};

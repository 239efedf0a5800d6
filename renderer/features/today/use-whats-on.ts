import { use } from 'react';
import { systemZone, useNow, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  calendarPage,
  calendarProjection,
  SERIES_PAGE,
} from '#shared/domain/calendar/projection.ts';
import { rareRulesFor } from '#shared/domain/calendar/rare-rules.ts';
import { layOutRows, listWhatsOn, type PlanRow } from './whats-on.ts';

/** What is on for the rest of today, live; undefined while the pages are being opened. */
export const useWhatsOn = (): readonly PlanRow[] | undefined => {
  const { me, people } = useSession();
  const today = useToday();
  const now = useNow();
  const month = useItems(calendarProjection, calendarPage(today));
  const series = useItems(calendarProjection, SERIES_PAGE);
  const drafts = useDrafts<OwnPlan>('calendar', { first: today, last: today });
  if (month === undefined || series === undefined) return undefined;
  const own = drafts.filter((draft) => draft.kind === 'plan');
  const shared = [...month, ...series];
  const rules = rareRulesFor(
    shared,
    own.map(({ body }) => body),
  );
  if (rules !== null) use(rules);
  return layOutRows(
    listWhatsOn({
      shared,
      own,
      viewer: { me: me?.id ?? '', zone: systemZone(), today },
      sideOf: (id) => people.find((person) => person.id === id)?.side ?? 'first',
      now: now.getTime(),
    }),
  );
};

import { useIntl } from 'react-intl';
import type { FilePlan } from '#shared/domain/calendar/file-plans.ts';
import type { PlanField } from '#shared/domain/calendar/kinds.ts';
import { readCalendarFile, type ImportedPlan } from '#shared/formats/ics/import-calendar.ts';
import { plansToCalendar } from '#shared/formats/ics/plan-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { planFieldName } from '../words/field-names.ts';

export interface PlanFile {
  readonly text: string;
  /** Read back from the very text that would be saved. */
  readonly says: readonly ImportedPlan[];
}

/** Plans as a calendar file, with the words that were chosen, and what it then says. */
export const usePlanFile = (
  plans: readonly FilePlan[],
  kept: Readonly<Record<PlanField, boolean>>,
  today: PlainDate,
): PlanFile => {
  const intl = useIntl();
  const untitled = intl.formatMessage({ id: 'calendar.export.busy' });
  const text = plansToCalendar(
    plans,
    {
      kept,
      untitled,
      lineOf: (field, words) => `${planFieldName(intl, field)}: ${words}`,
    },
    today,
  );
  const read = readCalendarFile(textToBytes(text), {
    zone: systemZone(),
    untitled,
    known: new Map(),
  });
  return { text, says: read.plans };
};

import { useIntl } from 'react-intl';
import type { FilePlan } from '#shared/domain/calendar/file-plans.ts';
import type { PlanField } from '#shared/domain/calendar/kinds.ts';
import { readCalendarFile, type ImportedPlan } from '#shared/formats/ics/import-calendar.ts';
import { plansToCalendar } from '#shared/formats/ics/plan-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { planFieldName } from '../words/field-names.ts';

/** Plans that are shown before the file is saved: enough to see what kind of words go along. */
const FIRST = 5;

export interface PlanFile {
  /** The whole file. */
  readonly write: () => string;
  /** The file, were there no plans but the first. */
  readonly beginning: string;
  /** Read back from that beginning: what another calendar shows of these plans, one each at most. */
  readonly says: readonly ImportedPlan[];
}

/**
 * Plans as a calendar file, with the words that were chosen, and what it then says. Only its beginning is
 * written and read back at every tick: a life's plans take seconds.
 */
export const usePlanFile = (
  plans: readonly FilePlan[],
  kept: Readonly<Record<PlanField, boolean>>,
  today: PlainDate,
): PlanFile => {
  const intl = useIntl();
  const untitled = intl.formatMessage({ id: 'calendar.export.busy' });
  const textOf = (some: readonly FilePlan[]) =>
    plansToCalendar(
      some,
      {
        kept,
        untitled,
        lineOf: (field, words) => `${planFieldName(intl, field)}: ${words}`,
      },
      today,
    );
  const beginning = textOf(plans.slice(0, FIRST));
  const read = readCalendarFile(textToBytes(beginning), {
    zone: systemZone(),
    untitled,
    known: new Map(),
  });
  return { write: () => textOf(plans), beginning, says: read.plans.slice(0, FIRST) };
};

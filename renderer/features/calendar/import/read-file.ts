import { loadRareRules } from '#shared/domain/calendar/rare-rules.ts';
import { expandSeries } from '#shared/domain/calendar/recurrence.ts';
import { acceptedRule, type RecurrenceRule } from '#shared/domain/calendar/rule.ts';
import {
  brokenToLeft,
  groupToPlans,
  onesWithoutRule,
  readCalendarEvents,
  withoutRule,
  type ImportedPlan,
  type LeftEvent,
} from '#shared/formats/ics/import-calendar.ts';
import { dateToDayNumber } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { ReadMessage, ReadRequest } from './read-messages.ts';

/** Told at once: few enough that the window takes them in between two frames. */
const atOnce = 200;
/** Days over which a rule is tried: more than any page of the calendar shows. */
const triedDays = 400;
const day = 86_400_000;

/** The rule, where it has to be searched for its days. */
const searchedRule = ({ own }: ImportedPlan): RecurrenceRule | null => {
  const rule = own.rrule === null ? null : acceptedRule(own.rrule);
  return rule?.plain === false ? rule : null;
};

const tryRule = ({ own }: ImportedPlan, rule: RecurrenceRule, today: PlainDate): void => {
  const from = dateToDayNumber(today) * day;
  expandSeries({ rule, start: own.start }, own.zone, { from, to: from + triedDays * day });
};

/** Reads a calendar file and tells what it finds, a little at a time. Takes as long as the file wants. */
export const readFile = async (
  { file, setting, today, slow, isPatienceOver }: ReadRequest,
  tell: (message: ReadMessage) => void,
): Promise<void> => {
  const { groups, broken, ...facts } = readCalendarEvents(new Uint8Array(await file.arrayBuffer()));
  const lastSlow = slow.at(-1) ?? -1;
  let plans: ImportedPlan[] = [];
  let left: LeftEvent[] = [];
  for (const [place, group] of groups.entries()) {
    const found = groupToPlans(group, setting);
    for (const plan of found.plans) {
      const rule = searchedRule(plan);
      const isSlow = slow.includes(place) || (isPatienceOver && place > lastSlow);
      if (rule !== null && !isSlow && place > lastSlow) {
        await loadRareRules();
        tell({ kind: 'trying', place });
        tryRule(plan, rule, today);
      }
      const isWithoutRule = rule !== null && isSlow;
      plans.push(isWithoutRule ? withoutRule(plan) : plan);
      if (isWithoutRule) left.push(...onesWithoutRule(plan));
    }
    left.push(...found.left);
    if ((place + 1) % atOnce === 0 || place + 1 === groups.length) {
      tell({ kind: 'found', plans, left, share: (place + 1) / groups.length });
      plans = [];
      left = [];
    }
  }
  tell({ kind: 'found', plans: [], left: brokenToLeft(broken, setting), share: 1 });
  tell({ kind: 'done', ...facts });
};

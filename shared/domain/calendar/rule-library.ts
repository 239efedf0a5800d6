import { RRuleTemporal } from 'rrule-temporal';
import { wallMinutesToLocal } from '../dates/plain-date-time.ts';
import type { RuleExpander } from './rare-rules.ts';
import type { RecurrenceRule } from './rule.ts';

const MINUTE = 60_000;

const toUtcText = (minutes: number): string =>
  `${wallMinutesToLocal(minutes).replaceAll(/[-:]/g, '')}00Z`;

/** Rules by library instance: built once, since a month is asked for again and again. */
const librariesByRule = new Map<string, RRuleTemporal>();

const libraryFor = (rule: RecurrenceRule, start: number): RRuleTemporal => {
  const withoutUntil = rule.text
    .split(';')
    .filter((part) => !part.startsWith('UNTIL='))
    .join(';');
  const key = `${start} ${withoutUntil}`;
  const known = librariesByRule.get(key);
  if (known !== undefined) return known;
  const made = new RRuleTemporal({
    rruleString: `DTSTART:${toUtcText(start)}\nRRULE:${withoutUntil}`,
    maxIterations: 20_000,
    maxCandidateEvaluations: 200_000,
  });
  if (librariesByRule.size >= 500) librariesByRule.clear();
  librariesByRule.set(key, made);
  return made;
};

/** Everything else a rule can say. A rule that can't be satisfied in time yields nothing. */
export const expandRareRule: RuleExpander = (rule, start, from, to) => {
  if (to <= start) return [];
  try {
    return libraryFor(rule, start)
      .between(new Date(Math.max(from, start) * MINUTE), new Date(to * MINUTE), true)
      .map((found) => Math.round(found.epochMilliseconds / MINUTE))
      .filter((minutes) => minutes < to);
  } catch {
    return [];
  }
};

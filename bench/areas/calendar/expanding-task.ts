// oxlint-disable-next-line import/default -- CommonJS: in Node its exports are the default
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { loadRareRules } from '#shared/domain/calendar/rare-rules.ts';
import { expandSeries } from '#shared/domain/calendar/recurrence.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { median } from '../../support/statistics.ts';

/** What expanding.ts asks of the app's engine: medians in milliseconds and counts, printed as JSON. */
const [count = 0, rounds = 0] = process.argv.slice(2).map(Number);
const zone = 'Europe/Berlin';

/** What people's calendars are made of: mostly weeks and days, some months, a few that have to be searched. */
const rhythms = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=MO,WE,FR',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=MONTHLY',
  'FREQ=YEARLY',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
] as const;

const series = Array.from({ length: count }, (_, index) => {
  const text = rhythms[index % rhythms.length] ?? rhythms[0];
  // Begun over the four years before: the further back, the more a search has to walk.
  return { text, start: `${addDays('2022-11-01', (index * 37) % 1_461)}T18:30` };
});
/** Every turn asks for another month: nothing is remembered from the one before. */
const monthOf = (turn: number) => ({
  from: Date.UTC(2026, 10 + turn, 1),
  to: Date.UTC(2026, 11 + turn, 1),
});
const utcText = (local: string) => `${local.replaceAll(/[-:]/gu, '')}00`;

await loadRareRules();

/** Each with its rules read beforehand, as an app keeps them. */
const ours = series.map(({ text, start }) => ({ rule: acceptedRule(text), start }));
const temporal = series.map(
  ({ text, start }) =>
    new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${utcText(start)}\nRRULE:${text}` }),
);
const classic = series.map(({ text, start }) =>
  rrule.rrulestr(`DTSTART:${utcText(start)}Z\nRRULE:${text}`, { cache: false }),
);

const total = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0);
const between = (
  rule: { between: (from: Date, to: Date, inc: boolean) => readonly unknown[] },
  turn: number,
) => {
  const { from, to } = monthOf(turn);
  return rule.between(new Date(from), new Date(to), true).length;
};
const acts = [
  (turn: number) => total(ours.map((each) => expandSeries(each, zone, monthOf(turn)).length)),
  (turn: number) => total(temporal.map((rule) => between(rule, turn))),
  (turn: number) => total(classic.map((rule) => between(rule, turn))),
];

const times = acts.map((): number[] => []);
const cold = acts.map(() => 0);
const found = acts.map(() => 0);
for (let turn = -1; turn < rounds; turn += 1) {
  for (const [at, act] of acts.entries()) {
    const begun = performance.now();
    found[at] = act(turn);
    const took = performance.now() - begun;
    if (turn >= 0) times[at]?.push(took);
    else cold[at] = took;
  }
}
process.stdout.write(JSON.stringify({ times: times.map(median), cold, found }));

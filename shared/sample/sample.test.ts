import { expect, it } from 'vitest';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import { agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { clauseState } from '#shared/domain/agreements/selectors.ts';
import type { Plan } from '#shared/domain/calendar/plan.ts';
import { occurrencesIn } from '#shared/domain/calendar/occurrences.ts';
import { calendarProjection } from '#shared/domain/calendar/projection.ts';
import { termsProjection } from '#shared/domain/calendar/terms/projection.ts';
import { detailStage, graceMinutes } from '#shared/domain/calendar/terms/selectors.ts';
import { gratitudeProjection } from '#shared/domain/gratitude/projection.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { milestonesProjection } from '#shared/domain/milestones/projection.ts';
import { celebrationSize } from '#shared/domain/milestones/selectors.ts';
import { aYearAgo, timeline } from '#shared/domain/milestones/timeline.ts';
import type { VoiceDraft } from '#shared/domain/milestones/voice-commands.ts';
import { voiceCommitment, wovenVoices } from '#shared/domain/milestones/voices.ts';
import { pauseProjection } from '#shared/domain/pause/projection.ts';
import { currentPause } from '#shared/domain/pause/selectors.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Projection } from '#shared/domain/projection.ts';
import { readsAsDemand } from '#shared/domain/agreements/demanding-words.ts';
import { groupBy, sampleIds, tellWhole } from './sample.fixture.ts';

const options = { seed: 1, today: '2026-11-22', zone: 'Europe/Berlin' } as const;
const told = tellWhole(options);

const itemsOf = <Item>({ kinds, fold }: Projection<Item>, { entries } = told): readonly Item[] => {
  const byItem = groupBy(
    entries.filter((entry) => kinds.includes(entry.kind)),
    (entry) => entry.item,
  );
  return [...byItem.values()].flatMap((group) => fold(group) ?? []);
};

it('every command says yes, and none writes later than today', () => {
  expect(told.entries.length).toBeGreaterThan(800);
  expect(told.entries.every(({ wall }) => wall <= options.today)).toBe(true);
});

it('holds nine clauses in twenty-three wordings, in every state that is shared', () => {
  const clauses: readonly Clause[] = itemsOf(agreementsProjection);
  expect(clauses).toHaveLength(9);
  expect(clauses.flatMap((clause) => clause.proposals)).toHaveLength(23);
  const states = new Set(clauses.map((clause) => clauseState(clause, options.today)));
  expect([...states].sort()).toEqual(
    ['agreed', 'countered', 'declined', 'lapsed', 'proposed', 'under review', 'withdrawn'].sort(),
  );
  expect(told.drafts.every((drafts) => drafts.some(({ kind }) => kind === 'clause'))).toBe(true);
});

it('holds fourteen milestones in all columns, celebrated ones in the words of both', () => {
  const milestones: readonly Milestone[] = itemsOf(milestonesProjection);
  const columns = groupBy(milestones, (milestone) => milestone.column);
  expect(milestones).toHaveLength(14);
  expect([...columns].map(([column, cards]) => [column, cards.length])).toEqual([
    ['celebrated', 6],
    ['practising', 3],
    ['noticed', 2],
    ['hoped', 3],
  ]);
  const people = new Set(milestones.flatMap(({ noticed }) => noticed.map(({ person }) => person)));
  expect(people).toEqual(new Set(sampleIds));
});

it('celebrated milestones are told by both, one by one side only, whose words stay with them', () => {
  const milestones: readonly Milestone[] = itemsOf(milestonesProjection);
  const celebrated = milestones.filter(({ celebratedOn }) => celebratedOn !== null);
  expect(new Set(celebrated.map(celebrationSize))).toEqual(new Set(['quiet', 'small', 'big']));
  const woven = celebrated.filter(({ voices }) => wovenVoices(voices, sampleIds) !== null);
  expect(woven).toHaveLength(3);
  const halves = celebrated.filter(({ voices }) => voices.length === 1);
  expect(halves).toHaveLength(1);
  const drafts = told.drafts.map((own) => own.filter(({ kind }) => kind === 'voice'));
  expect(drafts.map(({ length }) => length)).toEqual([0, 1]);
  const [milestone] = halves;
  const { words, salt, ...rest } = drafts[1]![0]!.body as Required<VoiceDraft>;
  expect(rest.milestone).toBe(milestone?.id);
  // As promised: once the other has told theirs, these words can be opened.
  expect(milestone?.voices[0]?.commitment).toBe(voiceCommitment(salt, words));
  expect(JSON.stringify(told.entries)).not.toContain(words);
});

it('milestones belong to clauses that are there, and one was celebrated a year ago', () => {
  const milestones: readonly Milestone[] = itemsOf(milestonesProjection);
  const clauses = itemsOf(agreementsProjection).map(({ id }) => id);
  const linked = milestones.flatMap((milestone) => milestone.clauses);
  expect(new Set(linked).size).toBe(4);
  expect(linked.every((clause) => clauses.includes(clause))).toBe(true);
  expect(aYearAgo(milestones, options.today)?.title).toBe('A whole evening that isn’t about it');
});

it('the jar has notes of both, in each season', () => {
  const jar = itemsOf(gratitudeProjection);
  expect(new Set(jar.map(({ author }) => author))).toEqual(new Set(sampleIds));
  const seasons = timeline(itemsOf(milestonesProjection), jar, options.zone);
  expect(seasons.length).toBeGreaterThanOrEqual(6);
  expect(seasons.every(({ gratitude }) => gratitude.length > 1)).toBe(true);
});

it('holds about six hundred plans, series and changes among them, and joint ones', () => {
  const plans: readonly Plan[] = itemsOf(calendarProjection);
  expect(plans.length).toBeGreaterThan(560);
  expect(plans.length).toBeLessThan(640);
  const series = plans.filter(({ current }) => current.plan.rrule !== undefined);
  expect(series.length).toBeGreaterThanOrEqual(8);
  expect(plans.filter(({ versions }) => versions.length > 1).length).toBeGreaterThan(20);
  expect(plans.filter(({ joined }) => joined !== null).length).toBeGreaterThan(60);
  const told = plans.filter(({ happened }) => happened !== undefined);
  expect(new Set(told.map(({ owner }) => owner))).toEqual(new Set(sampleIds));
});

it('has agreed on a taper and a grace that hold today, and the detail is still full', () => {
  const terms = itemsOf(termsProjection);
  expect(graceMinutes(terms, options.today)).toBe(15);
  expect(detailStage(terms, options.today)).toMatchObject({ show: 'full', next: { show: 'busy' } });
});

it.each([0, 1, 2, 3, 4, 5, 6])(
  'nobody is at two places on the day it is opened (%i days after a Monday)',
  (after) => {
    const { zone } = options;
    const today = addDays('2026-11-23', after);
    const plans: readonly Plan[] = itemsOf(
      calendarProjection,
      tellWhole({ ...options, today, zone }),
    );
    const viewer = { me: sampleIds[0], today, zone };
    const occurrences = occurrencesIn(plans, { first: today, last: today }, viewer);
    const hours = occurrences.filter(({ plan }) => plan.allDay !== true);
    expect(hours.length).toBeGreaterThanOrEqual(3);
    const starts = hours.map(({ startsAt }) => startsAt);
    const ends = hours.map(({ endsAt }) => endsAt);
    expect(starts.slice(1).every((start, index) => start >= (ends[index] ?? 0))).toBe(true);
  },
);

it('has a trip during which the clocks change', () => {
  const trips = itemsOf(calendarProjection).filter(({ current }) => current.plan.allDay === true);
  expect(trips).toHaveLength(1);
  const { start, end, zone } = trips[0]!.current.plan;
  const days = (localToInstant(end, zone) - localToInstant(start, zone)) / 86_400_000;
  expect(Number.isInteger(days)).toBe(false);
});

it('leaves no pause running', () => {
  const pauses = itemsOf(pauseProjection);
  expect(pauses).toHaveLength(2);
  expect(currentPause(pauses, localToInstant(`${options.today}T00:00`, options.zone))).toBeNull();
});

it('the same seed gives the same bytes, another one does not', () => {
  expect(JSON.stringify(tellWhole(options))).toBe(JSON.stringify(told));
  expect(JSON.stringify(tellWhole({ ...options, seed: 2 }))).not.toBe(JSON.stringify(told));
});

it('its dates move with today, wherever and whenever that is', () => {
  for (const [today, zone] of [
    ['2026-11-26', 'Europe/Berlin'],
    ['2027-03-28', 'America/Sao_Paulo'],
    ['2028-02-29', 'Pacific/Auckland'],
    ['2026-01-01', 'Asia/Kolkata'],
    ['2027-07-04', 'UTC'],
  ] as const) {
    const moved = tellWhole({ ...options, today, zone });
    const last = moved.entries.reduce((most, { wall }) => (wall > most ? wall : most), '');
    expect(last).toBe(today);
    const lines = moved.entries.filter(
      ({ kind, wall }) => kind === 'line-offered' && wall === today,
    );
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(itemsOf(agreementsProjection, moved)).toHaveLength(9);
  }
});

it('keeps at the words to use and gives no orders', () => {
  const avoid =
    /violat|complian|monitor|track|proof|caught|streak|resolved|score|punish|cheat|victim|offender/i;
  const words = JSON.stringify([told.entries.map(({ body }) => body), told.drafts]);
  expect(words.match(avoid)).toBeNull();
  const wordings = itemsOf(agreementsProjection).flatMap(({ proposals }) =>
    proposals.map(({ content }) => JSON.stringify(content.wording)),
  );
  expect(wordings.filter(readsAsDemand)).toEqual([]);
});

it('N times lengthens the history at constant density and leaves the present as it is', () => {
  const longer = tellWhole({ ...options, times: 4 });
  const plans = itemsOf(calendarProjection, longer);
  expect(plans.length).toBeGreaterThan(2_100);
  const open = itemsOf(agreementsProjection, longer).filter((clause) =>
    ['agreed', 'countered', 'proposed', 'under review'].includes(
      clauseState(clause, options.today),
    ),
  );
  expect(open).toHaveLength(6);
});

it('dense makes hot months', () => {
  const dense = itemsOf(calendarProjection, tellWhole({ ...options, dense: true }));
  expect(dense.length).toBeGreaterThan(1_000);
});

it('a hundred times the history is told whole', { timeout: 120_000 }, () => {
  const long = tellWhole({ ...options, times: 100 });
  expect(long.entries.length).toBeGreaterThan(80_000);
});

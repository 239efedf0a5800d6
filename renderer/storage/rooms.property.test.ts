import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryRows } from './memory-rows.ts';
import { planAct } from './plan-act.ts';
import { rebuildPages } from './rebuild.ts';
import { createRooms } from './rooms.ts';
import { openSealer } from './testing/counting-rows.ts';
import { consentToLast, counter, draftOf } from '#shared/domain/agreements/agreements.fixture.ts';
import { foldClause } from '#shared/domain/agreements/fold.ts';
import { proposeClause, withdraw } from '#shared/domain/agreements/commands.ts';
import { changePlan, sharePlan, withdrawPlan } from '#shared/domain/calendar/commands.ts';
import { foldPlan } from '#shared/domain/calendar/fold.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { CommandContext, CommandResult } from '#shared/domain/command.ts';
import {
  contextFor,
  historyOf,
  JONAS,
  MARA,
  type History,
} from '#shared/domain/history.fixture.ts';
import {
  celebrateMilestone,
  moveMilestone,
  proposeMilestone,
} from '#shared/domain/milestones/commands.ts';
import { foldMilestone } from '#shared/domain/milestones/fold.ts';
import { projections } from '#shared/domain/registry.ts';
import { offerLine } from '#shared/domain/today/commands.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';

const rooms = createRooms(projections);
const progress = { elapsed: () => 0, pause: async () => undefined };
const head = { vault: 'v', frames: 1, hash: 'h', format: rooms.format };

const planOn = (day: number, length: number, rrule: string | null): OwnPlan => {
  const date = (offset: number) => new Date(Date.UTC(2026, 9, 1 + day + offset)).toISOString();
  return {
    title: 'Choir',
    where: 'School',
    with: '',
    reach: '',
    call: '',
    note: '',
    start: `${date(0).slice(0, 10)}T19:00`,
    end: `${date(length).slice(0, 10)}T21:00`,
    zone: 'Europe/Berlin',
    allDay: false,
    status: 'CONFIRMED',
    rrule,
    except: [],
    visibility: 'full',
    shown: { title: true, where: true, with: false, reach: false, call: false, note: false },
    sharedAs: null,
  };
};

const now = { at: Date.UTC(2026, 8, 30), zone: 'Europe/Berlin' };

type Groups = readonly (readonly FoldEntry[])[];
type Act = (context: CommandContext, groups: Groups, pick: number) => CommandResult | null;

/** An act on one of the items that this fold understands. */
const on =
  <Item>(
    fold: (entries: readonly FoldEntry[]) => Item | null,
    act: (context: CommandContext, item: Item) => CommandResult,
  ): Act =>
  (context, groups, pick) => {
    const items = groups.flatMap((entries) => fold(entries) ?? []);
    const item = items[pick % Math.max(1, items.length)];
    return item === undefined ? null : act(context, item);
  };

const actsWith = (day: number, length: number): readonly Act[] => [
  (context) => proposeClause(context, draftOf(`Before ten. ${String(day)}`), []),
  (context) => proposeMilestone(context, { title: `A talk ${String(day)}`, column: 'hoped' }),
  (context) => offerLine(context, `Thank you for the soup on day ${String(day)}.`),
  (context) => sharePlan(context, planOn(day, length, null)),
  (context) => sharePlan(context, planOn(day, 0, 'FREQ=WEEKLY')),
  on(foldClause, consentToLast),
  on(foldClause, (context, clause) =>
    counter(draftOf(`Other words ${String(day)}`))(context, clause),
  ),
  on(foldClause, (context, clause) => withdraw(context, clause)),
  on(foldMilestone, (context, milestone) => moveMilestone(context, milestone, 'practising')),
  on(foldMilestone, (context, milestone) => celebrateMilestone(context, milestone, 'quiet')),
  on(foldPlan, (context, plan) => changePlan(context, plan, planOn(day + 20, length, null), now)),
  on(foldPlan, (context, plan) => withdrawPlan(context, plan)),
];

const step = fc.record({
  act: fc.nat({ max: 11 }),
  me: fc.constantFrom(MARA, JONAS),
  pick: fc.nat(),
  day: fc.nat({ max: 60 }),
  length: fc.constantFrom(0, 0, 1, 40),
});

interface Step {
  readonly act: number;
  readonly me: string;
  readonly pick: number;
  readonly day: number;
  readonly length: number;
}

const run = (history: History, { act, me, pick, day, length }: Step, index: number): History => {
  const items = [...new Set(history.entries.map((entry) => entry.item))];
  const { mintId } = contextFor(me, `step ${String(index)}`);
  const context = { ...contextFor(me, '2026-09-30'), mintId };
  const result = actsWith(day, length)[act]?.(context, items.map(history.of), pick);
  return result?.ok ? history.add(me, '2026-09-30', result.value) : history;
};

test('whatever two people do in the real rooms, rebuilt pages equal those that grew act by act', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const rows = createMemoryRows();
      const source = { sealer: openSealer, pages: rows.pages };
      let history = historyOf();
      for (const [index, one] of steps.entries()) {
        const before = new Set(history.entries);
        history = run(history, one, index);
        const added = history.entries.filter((entry) => !before.has(entry));
        const plan = await planAct(source, rooms, added);
        const put = [...plan.put].map(([key, content]) => ({
          key,
          sealed: openSealer.seal(key, content),
        }));
        await rows.write({ segments: [], put, remove: [...plan.remove], head });
      }
      written += history.entries.length;
      const rebuilt = await rebuildPages(openSealer, rooms, history.entries, progress);
      expect(await rows.countPages()).toBe(rebuilt.length);
      const grown = await rows.pages(rebuilt.map((row) => row.key));
      expect(grown).toEqual(rebuilt.map((row) => row.sealed));
    }),
    { numRuns: 200 },
  );
  // The commands are mostly allowed: the property is about histories, not about refusals.
  expect(written).toBeGreaterThan(1_000);
});

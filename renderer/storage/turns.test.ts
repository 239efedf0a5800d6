import { expect, test } from 'vitest';
import { createTurnQueue } from './turns.ts';

/** A clock that only work moves, and a record of what was done and shown. */
const openQueue = () => {
  const seen: string[] = [];
  let now = 0;
  const inTurn = createTurnQueue({
    elapsed: () => now,
    pause: async () => {
      seen.push('frame');
    },
  });
  const ask = (name: string, ms: number) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      now += ms;
      seen.push(`${name} ends`);
    });
  const rest = (ms: number) => {
    now += ms;
  };
  return { seen, inTurn, ask, rest };
};

test('what was asked for first is done, and on the screen, before the next begins', async () => {
  const { seen, ask } = openQueue();
  await Promise.all([ask('plans', 20), ask('clauses', 300), ask('lines', 1)]);
  expect(seen).toEqual([
    'plans begins',
    'plans ends',
    'frame',
    'clauses begins',
    'clauses ends',
    'frame',
    'lines begins',
    'lines ends',
  ]);
});

test('small things share a frame', async () => {
  const { seen, ask } = openQueue();
  await Promise.all(['a', 'b', 'c'].map((name) => ask(name, 2)));
  expect(seen).not.toContain('frame');
});

test('after a rest the first thing waits for nothing', async () => {
  const { seen, ask, rest } = openQueue();
  await ask('plans', 20);
  rest(5_000);
  await ask('next month', 20);
  expect(seen).not.toContain('frame');
});

test('one that fails is told to whoever asked, and doesn’t stop the next', async () => {
  const { seen, inTurn, ask } = openQueue();
  const failing = inTurn(() => Promise.reject(new Error('torn')));
  await Promise.all([expect(failing).rejects.toThrow('torn'), ask('lines', 1)]);
  expect(seen).toEqual(['lines begins', 'lines ends']);
});

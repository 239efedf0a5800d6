import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInWorker, rulePatience, slowRules } from './read-in-worker.ts';
import type { ReadMessage, ReadRequest } from './read-messages.ts';

/** Workers as a test wants them: each says what it is told to, and remembers what it was asked. */
class StandIn {
  static made: StandIn[] = [];
  onmessage: ((event: { readonly data: ReadMessage }) => void) | null = null;
  onerror: (() => void) | null = null;
  asked: ReadRequest | null = null;
  isEnded = false;

  constructor() {
    StandIn.made.push(this);
  }

  postMessage(request: ReadRequest) {
    this.asked = request;
  }

  terminate() {
    this.isEnded = true;
  }

  say(data: ReadMessage) {
    this.onmessage?.({ data });
  }
}

beforeEach(() => {
  StandIn.made = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = (file = new Blob(['x'])) => {
  const controller = new AbortController();
  const shares: number[] = [];
  const setting = { zone: 'Europe/Berlin', untitled: 'x', known: new Map() };
  const outcome = readInWorker({
    file,
    setting,
    today: '2026-10-15',
    onShare: (share) => shares.push(share),
    signal: controller.signal,
  });
  return { outcome, shares, controller };
};
const last = () => StandIn.made.at(-1) ?? new StandIn();
const done = { kind: 'done', isCut: false, isLatin: false } as const;

test('what is told bit by bit comes together, and the worker goes', async () => {
  const { outcome, shares } = begin();
  const left = [{ title: 'a', reason: 'cancelled' as const }];
  last().say({ kind: 'found', plans: [], left, share: 0.5 });
  last().say({ kind: 'found', plans: [], left, share: 1 });
  last().say(done);
  expect(await outcome).toMatchObject({ kind: 'read', preview: { left: [...left, ...left] } });
  expect(shares).toEqual([0.5, 1]);
  expect(last().isEnded).toBe(true);
});

test('a rule that takes a second ends its worker; the next one leaves it out, and reads the rest', async () => {
  const { outcome } = begin();
  last().say({ kind: 'trying', place: 4 });
  await vi.advanceTimersByTimeAsync(rulePatience - 1);
  expect(last().isEnded).toBe(false);
  last().say({ kind: 'trying', place: 7 });
  await vi.advanceTimersByTimeAsync(rulePatience);
  expect(StandIn.made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  expect(last().asked).toMatchObject({ slow: [7], isPatienceOver: false });
  last().say(done);
  expect((await outcome).kind).toBe('read');
});

test('after some of them none is tried any more: a file full of them is read in seconds', async () => {
  const { outcome } = begin();
  for (let place = 0; place < slowRules; place += 1) {
    last().say({ kind: 'trying', place });
    await vi.advanceTimersByTimeAsync(rulePatience);
  }
  expect(last().asked).toMatchObject({ slow: [0, 1, 2], isPatienceOver: true });
  last().say(done);
  await outcome;
  expect(StandIn.made).toHaveLength(slowRules + 1);
});

test('stopped, the worker is ended and nothing was read', async () => {
  const { outcome, controller } = begin();
  last().say({ kind: 'trying', place: 1 });
  controller.abort();
  expect(await outcome).toEqual({ kind: 'stopped' });
  expect(last().isEnded).toBe(true);
});

test('over the limit no worker is made', async () => {
  const file = { size: 100_000_000 } as Blob;
  expect(await begin(file).outcome).toEqual({ kind: 'too-big' });
  expect(StandIn.made).toEqual([]);
});

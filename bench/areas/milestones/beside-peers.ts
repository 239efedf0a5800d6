import type { Bench, Figure, Measured } from '../../figure.ts';
import { median, round } from '../../support/statistics.ts';
import { openBoard, openPeer, peers, readColumns, type PeerColumn } from './open-board.ts';

const sizes = [1_000, 5_000] as const;

interface PutUp {
  readonly name: string;
  /** Milliseconds of the main thread, the middle of all turns. */
  readonly mount: number;
}

/** The app's board and each peer's with the same cards, in turns, so that a busy moment hits all of them. */
const putUpAll = async (bench: Bench, size: number, turns: number) => {
  const times = new Map<string, number[]>();
  const note = (name: string, mount: number) =>
    times.set(name, [...(times.get(name) ?? []), mount]);
  let columns: readonly PeerColumn[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const own = await openBoard(bench, size);
    columns = columns.length > 0 ? columns : await readColumns(own);
    note('board', own.mount);
    await own.running.kill();
    for (const peer of peers) {
      const { running, mount } = await openPeer(bench, peer, columns);
      note(peer, mount);
      await running.kill();
    }
  }
  const all = [...times].map(([name, each]): PutUp => ({ name, mount: median(each) }));
  const own = all.find(({ name }) => name === 'board')?.mount ?? Infinity;
  const fastest = Math.min(...all.filter(({ name }) => name !== 'board').map(({ mount }) => mount));
  const words = all.map(({ name, mount }) => `${name} ${String(round(mount, 0))} ms`);
  return { share: own / fastest, words: `${String(size)} cards: ${words.join(', ')}` };
};

export const boardBesidePeers: Figure = {
  area: 'milestones',
  name: 'the board put up beside three libraries',
  unit: '× the fastest of them',
  target: `less main-thread work than each with the same ${sizes.map(String).join(' and ')} cards`,
  async measure(bench): Promise<Measured> {
    const measured = [];
    for (const size of sizes) measured.push(await putUpAll(bench, size, bench.isLong ? 5 : 3));
    const worst = Math.max(...measured.map(({ share }) => share));
    return {
      value: round(worst),
      holds: worst < 1,
      beside: measured.map(({ words }) => words).join('; '),
    };
  },
};

import type { Figure, Measured } from '../../figure.ts';
import { round } from '../../support/statistics.ts';
import { clauses, openLongAgreement, wordings } from './long-agreement.ts';

const most = 150;

export const opening: Figure = {
  area: 'agreements',
  name: 'opening an agreement with a long past',
  unit: 'ms',
  target: `${String(clauses)} clauses of ${String(wordings)} wordings: scripting, style and layout ≤ ${String(most)} ms`,
  async measure(bench): Promise<Measured> {
    const { opening: took, entries } = await openLongAgreement(bench);
    const value = took.script + took.style + took.layout;
    return {
      value: round(value, 1),
      holds: value <= most,
      beside: `scripting ${String(round(took.script, 1))} ms, style ${String(round(took.style, 1))} ms, layout ${String(round(took.layout, 1))} ms, ${String(entries)} entries; opened for the first time, its code read from disk`,
    };
  },
};

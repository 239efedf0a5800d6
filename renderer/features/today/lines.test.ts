import { describe, expect, it } from 'vitest';
import type { Line } from '#shared/domain/today/fold.ts';
import { choosePrompt, offeredLine, privateLine, promptIds } from './lines.ts';

const line = (id: string, author: string, day: string, lamport = 1): Line => ({
  id,
  author,
  text: id,
  day,
  lamport,
  withdrawn: false,
});
const draft = (id: string, day: string, sharedAs?: string) => ({
  id,
  room: 'today',
  kind: 'line',
  body: { text: id, day, ...(sharedAs === undefined ? {} : { sharedAs }) },
  changed: 1,
});

describe('the line of a day', () => {
  it('is the last one offered that was not taken back', () => {
    const lines = [
      line('early', 'mara', '2026-10-15', 1),
      { ...line('late', 'mara', '2026-10-15', 3), withdrawn: true },
      line('middle', 'mara', '2026-10-15', 2),
      line('his', 'jonas', '2026-10-15', 9),
    ];
    expect(offeredLine(lines, 'mara', '2026-10-15')?.id).toBe('middle');
    expect(offeredLine(lines, 'mara', '2026-10-14')).toBeNull();
  });

  it('S1: stays a private draft until it was offered', () => {
    expect(privateLine([draft('mine', '2026-10-15')], '2026-10-15')?.id).toBe('mine');
    expect(privateLine([draft('mine', '2026-10-15', 'x')], '2026-10-15')).toBeNull();
  });
});

it('begins with "Today I noticed" and comes round', () => {
  expect(choosePrompt(0)).toBe('today.prompt.noticed');
  expect(choosePrompt(promptIds.length)).toBe(choosePrompt(0));
});

import { describe, expect, it } from 'vitest';
import { gestures, ideaOf, partings, ritualOf } from './ideas.ts';

describe('ideas of the day', () => {
  it('are the same all day, another one tomorrow, and come round', () => {
    expect(ideaOf(gestures, '2026-10-15', 0)).toBe(ideaOf(gestures, '2026-10-15', 0));
    expect(ideaOf(gestures, '2026-10-16', 0)).toBe(ideaOf(gestures, '2026-10-15', 1));
    expect(ideaOf(partings, '2026-10-15', partings.length)).toBe(ideaOf(partings, '2026-10-15', 0));
  });

  it('are about parting in the morning and about meeting again in the evening', () => {
    expect((['morning', 'afternoon', 'night'] as const).map(ritualOf)).toEqual([
      'parting',
      'reunion',
      'reunion',
    ]);
  });
});

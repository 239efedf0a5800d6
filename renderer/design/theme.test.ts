import { describe, expect, it } from 'vitest';
import { formatLook, parseLook } from './theme.ts';

const ordinary = { theme: 'system', motion: 'system', week: 'system', clock: 'system' };

describe('the look that is kept', () => {
  it('comes back as it was chosen', () => {
    const look = { theme: 'dark', motion: 'full', week: 'sun', clock: 'h12' } as const;
    expect(parseLook(formatLook(look))).toEqual(look);
  });

  it('is that of the first day where nothing, something older or something else was kept', () => {
    expect(parseLook(null)).toEqual(ordinary);
    expect(parseLook('dark reduced')).toEqual({ ...ordinary, theme: 'dark', motion: 'reduced' });
    expect(parseLook('<b> 12 noon')).toEqual(ordinary);
  });
});

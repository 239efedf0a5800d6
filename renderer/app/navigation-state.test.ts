import { describe, expect, it } from 'vitest';
import { goBack, goTo, startNavigation } from './navigation-state.ts';

describe('navigation', () => {
  it('begins at Today', () => {
    expect(startNavigation.place).toBe('today');
  });

  it('goes back one step at a time to where it began', () => {
    const there = goTo(goTo(startNavigation, 'agreements'), 'calendar');
    expect(goBack(there).place).toBe('agreements');
    expect(goBack(goBack(there))).toEqual(startNavigation);
    expect(goBack(startNavigation)).toBe(startNavigation);
  });

  it('adds no step for the place one is in', () => {
    expect(goTo(startNavigation, 'today')).toBe(startNavigation);
  });

  it('forgets the oldest steps', () => {
    let navigation = startNavigation;
    for (let index = 0; index < 50; index += 1) {
      navigation = goTo(navigation, index % 2 === 0 ? 'private' : 'calendar');
    }
    expect(navigation.back).toHaveLength(20);
  });
});

import type { Place } from '#renderer/ui/navigation.ts';

/** Where we are and the way back. No addresses: nothing of a person's path is kept or shown anywhere. */
export interface Navigation {
  readonly place: Place;
  readonly back: readonly Place[];
}

const longestWayBack = 20;

export const startNavigation: Navigation = { place: 'today', back: [] };

export const goTo = (navigation: Navigation, place: Place): Navigation =>
  place === navigation.place
    ? navigation
    : { place, back: [...navigation.back, navigation.place].slice(-longestWayBack) };

/** One step back; at the beginning nothing happens. */
export const goBack = (navigation: Navigation): Navigation => {
  const place = navigation.back.at(-1);
  return place === undefined ? navigation : { place, back: navigation.back.slice(0, -1) };
};

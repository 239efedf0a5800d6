import { createContext, useContext } from 'react';

/** The places a person can go to. The shell owns where we are; a view may only ask to go. */
export const places = [
  'today',
  'calendar',
  'agreements',
  'milestones',
  'talk',
  'repair',
  'direction',
  'counsellor',
  'private',
  'more',
  'bin',
  'pause',
  'help',
  'settings',
] as const;

export type Place = (typeof places)[number];

export type GoTo = (place: Place) => void;

export const GoToContext = createContext<GoTo>(() => undefined);

/** For views: `goTo('calendar')`. */
export const useGoTo = (): GoTo => useContext(GoToContext);

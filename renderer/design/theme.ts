import { useSyncExternalStore } from 'react';
import { defaultAccentBeside, isAccent } from './accents.ts';

/** How the window looks, moves and counts time on this computer. Nothing about the people is in it. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'reduced' | 'full';
  /** The day weeks begin with. */
  readonly week: 'system' | 'mon' | 'sat' | 'sun';
  /** Hours from 0 to 23, or twice to 12. */
  readonly clock: 'system' | 'h23' | 'h12';
}

const key = 'look';

const choices = {
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'reduced', 'full'],
  week: ['system', 'mon', 'sat', 'sun'],
  clock: ['system', 'h23', 'h12'],
} as const satisfies { readonly [K in keyof Look]: readonly Look[K][] };

const ordinary: Look = { theme: 'system', motion: 'system', week: 'system', clock: 'system' };

const chosen = <V extends string>(known: readonly V[], word: string | undefined): V | undefined =>
  known.find((each) => each === word);

/** One word a setting, in a fixed order; what isn't known is as on the first day. */
export const parseLook = (text: string | null): Look => {
  const [theme, motion, week, clock] = (text ?? '').split(' ');
  return {
    theme: chosen(choices.theme, theme) ?? ordinary.theme,
    motion: chosen(choices.motion, motion) ?? ordinary.motion,
    week: chosen(choices.week, week) ?? ordinary.week,
    clock: chosen(choices.clock, clock) ?? ordinary.clock,
  };
};

export const formatLook = ({ theme, motion, week, clock }: Look): string =>
  [theme, motion, week, clock].join(' ');

const readStored = (): Look => {
  try {
    return parseLook(localStorage.getItem(key));
  } catch {
    return ordinary;
  }
};

let look: Look = ordinary;
const listeners = new Set<() => void>();

const showLook = () => {
  const { dataset } = document.documentElement;
  if (look.theme === 'system') delete dataset['theme'];
  else dataset['theme'] = look.theme;
  if (look.motion === 'system') delete dataset['motion'];
  else dataset['motion'] = look.motion;
};

/** Called once before the first paint, so that a dark room never flashes white. */
export const applyStoredLook = (): void => {
  look = readStored();
  showLook();
};

export const changeLook = (change: Partial<Look>): void => {
  look = { ...look, ...change };
  showLook();
  try {
    localStorage.setItem(key, formatLook(look));
  } catch {
    // A profile that can't be written still shows what was chosen, until the window closes.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The look in force and the way to change it. */
export const useLook = (): readonly [Look, typeof changeLook] => [
  useSyncExternalStore(subscribe, () => look),
  changeLook,
];

interface ShownPeople {
  readonly first: string | null;
  readonly second: string | null;
  readonly me: 'first' | 'second' | null;
}

/** Gives both threads their colours, and the controls the colour of who is here. */
export const showPeople = ({ first, second, me }: ShownPeople): void => {
  const { dataset } = document.documentElement;
  const firstAccent = first !== null && isAccent(first) ? first : defaultAccentBeside(second);
  dataset['accentFirst'] = firstAccent;
  dataset['accentSecond'] =
    second !== null && isAccent(second) ? second : defaultAccentBeside(firstAccent);
  if (me === null) delete dataset['me'];
  else dataset['me'] = me;
};

import { useSyncExternalStore } from 'react';
import { defaultAccentBeside, isAccent } from './accents.ts';

/** How the window looks and moves on this computer. Nothing about the people is in it. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'reduced';
}

const key = 'look';
const ordinary: Look = { theme: 'system', motion: 'system' };

const parseLook = (text: string | null): Look => {
  const [theme, motion] = (text ?? '').split(' ');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    motion: motion === 'reduced' ? 'reduced' : 'system',
  };
};

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
    localStorage.setItem(key, `${look.theme} ${look.motion}`);
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

import { lazy, Suspense, useEffect, type ComponentType, type LazyExoticComponent } from 'react';
import { LockView } from '#renderer/features/onboarding/lock-view.tsx';
import { showPeople } from '#renderer/design/theme.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useSessionState, type SessionState } from '#renderer/session/session-context.tsx';
import { Cover } from './cover.tsx';
import { TroubleView } from './trouble-view.tsx';

interface BootProps {
  /** Brings the words of the rooms; started with the shell, in parallel with its code. */
  readonly loadRooms: () => Promise<void>;
}

const OnboardingView = lazy(() =>
  import('#renderer/features/onboarding/onboarding-view.tsx').then((loaded) => ({
    default: loaded.OnboardingView,
  })),
);

let shell: LazyExoticComponent<ComponentType> | undefined;

/** Words and code of the rooms come together, so that no key is ever seen instead of its text. */
const shellWith = (loadRooms: () => Promise<void>) => {
  shell ??= lazy(async () => {
    const [{ Doorstep }, { Shell }, { Reminders }] = await Promise.all([
      import('#renderer/features/onboarding/doorstep.tsx'),
      import('./shell.tsx'),
      import('./reminders.tsx'),
      loadRooms(),
    ]);
    const Opened = () => (
      <Doorstep>
        <Reminders />
        <Shell />
      </Doorstep>
    );
    return { default: Opened };
  });
  return shell;
};

const accentsOf = (state: SessionState) => {
  if (state.phase === 'locked') {
    const of = (side: 'first' | 'second') =>
      state.people.find((person) => person.side === side)?.accent ?? null;
    return { first: of('first'), second: of('second'), me: null };
  }
  if (state.phase !== 'unlocked' && state.phase !== 'setting-up') return null;
  const { people, me } = state.session;
  const of = (side: 'first' | 'second') =>
    people.find((person) => person.side === side)?.accent ?? null;
  return { first: of('first'), second: of('second'), me: me?.side ?? null };
};

const screenFor = (state: SessionState, loadRooms: () => Promise<void>) => {
  switch (state.phase) {
    case 'first-run':
    case 'setting-up':
      // One element for both phases: onboarding goes on when its first profile opens.
      return <OnboardingView key="onboarding" />;
    case 'locked':
      return <LockView key="lock" />;
    case 'unlocked': {
      const Shell = shellWith(loadRooms);
      return <Shell key="shell" />;
    }
    case 'trouble':
      return <TroubleView trouble={state.trouble} />;
    case 'starting':
    case 'locking':
      return <Cover />;
  }
};

/** Which screen is due, from the session alone. Hide now works on every one of them. */
export const Boot = ({ loadRooms }: BootProps) => {
  const state = useSessionState();
  useEffect(() => {
    const shown = accentsOf(state);
    if (shown !== null) showPeople(shown);
  }, [state]);
  useEffect(() => {
    const hideOnKey = (event: KeyboardEvent) => {
      if (event.key !== 'F9') return;
      event.preventDefault();
      const open = state.phase === 'unlocked' || state.phase === 'setting-up';
      void (open ? state.session.lock('hide') : getPlatform().lock('hide'));
    };
    window.addEventListener('keydown', hideOnKey, { capture: true });
    return () => window.removeEventListener('keydown', hideOnKey, { capture: true });
  }, [state]);
  return <Suspense fallback={<Cover />}>{screenFor(state, loadRooms)}</Suspense>;
};

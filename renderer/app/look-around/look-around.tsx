import { useEffect, useRef, useState } from 'react';
import { OpeningPage } from '#renderer/features/look-around/opening-page.tsx';
import { SampleBar } from '#renderer/features/look-around/sample-bar.tsx';
import { showPeople } from '#renderer/design/theme.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { PrintingContext } from '#renderer/ui/paper/printing.ts';
import { SessionProvider, useSessionState } from '#renderer/session/session-context.tsx';
import { samplePeople } from '#shared/sample/sample.ts';
import { Cover } from '../cover.tsx';
import { Shell } from '../shell.tsx';
import styles from './look-around.module.css';
import { openSandbox, type Sandbox } from './open-sandbox.ts';
import { preparePictures } from './pictures/prepare-pictures.ts';
import { OpenPrivateContext, sampleViews } from './sample-rooms.tsx';

interface LookAroundProps {
  /** Brings the words of the rooms. */
  readonly loadRooms: () => Promise<void>;
  readonly onLeave: () => void;
}

const [mara, jonas] = samplePeople;

/** Rooms that go write down what was typed last: only then may their store be closed. */
const afterTheRooms = () => new Promise((resolve) => setTimeout(resolve, 0));

interface SampleShellProps {
  /** One view closes and the other opens: a blank page between them. */
  readonly isChanging: boolean;
}

/** The open book of the sample, or the cover once the window is to be hidden. */
const SampleShell = ({ isChanging }: SampleShellProps) => {
  const state = useSessionState();
  useEffect(() => {
    if (!('session' in state)) return undefined;
    const { me } = state.session;
    showPeople({ first: mara.accent, second: jonas.accent, me: me?.side ?? null });
    const hideOnKey = (event: KeyboardEvent) => {
      if (event.key !== 'F9') return;
      event.preventDefault();
      void state.session.lock('hide');
    };
    window.addEventListener('keydown', hideOnKey, { capture: true });
    return () => window.removeEventListener('keydown', hideOnKey, { capture: true });
  }, [state]);
  if (isChanging) return <div aria-busy="true" className={styles['between']} />;
  return 'session' in state ? <Shell rooms={sampleViews} /> : <Cover />;
};

/**
 * The sample couple, marked as such on every view. Its session, journal and rows live in memory and are
 * gone when it is left; the real session goes on waiting at its first page.
 */
export const LookAround = ({ loadRooms, onLeave }: LookAroundProps) => {
  const [sandbox, setSandbox] = useState<Sandbox | null>(null);
  const [share, setShare] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const begun = useRef(false);
  const stopped = useRef(false);

  useEffect(() => {
    // Also under a double effect in development: one couple is enough.
    if (begun.current) return;
    begun.current = true;
    const open = async () => {
      const [opened] = await Promise.all([
        openSandbox(getPlatform(), setShare, preparePictures),
        loadRooms(),
      ]);
      if (stopped.current) await opened.leave();
      else setSandbox(opened);
    };
    void open().catch(() => setFailed(true));
  });

  if (sandbox === null) {
    const stop = () => {
      stopped.current = true;
      onLeave();
    };
    return <OpeningPage share={share} hasFailed={hasFailed} onStop={stop} />;
  }
  const seeAsOther = async () => {
    setChanging(true);
    await afterTheRooms();
    setSandbox(await sandbox.seeAs(sandbox.side === 'first' ? 'second' : 'first'));
    setChanging(false);
  };
  const leave = () => {
    onLeave();
    void afterTheRooms().then(sandbox.leave);
  };
  return (
    <div className={styles['window']}>
      <div className={styles['book']}>
        <SessionProvider key={sandbox.side} host={sandbox.host}>
          <OpenPrivateContext value={sandbox.openPrivate}>
            <PrintingContext value={false}>
              <SampleShell isChanging={isChanging} />
            </PrintingContext>
          </OpenPrivateContext>
        </SessionProvider>
      </div>
      <SampleBar
        other={sandbox.side === 'first' ? jonas.name : mara.name}
        isBusy={isChanging}
        onSeeAsOther={() => void seeAsOther()}
        onLeave={leave}
      />
    </div>
  );
};

import { lazy, Suspense, useState } from 'react';
import { OpeningPage } from '#renderer/features/look-around/opening-page.tsx';
import { useSessionState } from '#renderer/session/session-context.tsx';
import { LookAroundContext } from '#renderer/ui/look-around.ts';
import { Boot } from './boot.tsx';

interface EntranceProps {
  readonly loadRooms: () => Promise<void>;
}

const LookAround = lazy(() =>
  import('./look-around/look-around.tsx').then((loaded) => ({ default: loaded.LookAround })),
);

/** One's own book, or on a first run the sample couple's, never both at once. */
export const Entrance = ({ loadRooms }: EntranceProps) => {
  const { phase } = useSessionState();
  const [isLooking, setLooking] = useState(false);
  const isFirstRun = phase === 'first-run';
  if (isLooking && isFirstRun) {
    const leave = () => setLooking(false);
    return (
      <Suspense fallback={<OpeningPage share={0} hasFailed={false} onStop={leave} />}>
        <LookAround loadRooms={loadRooms} onLeave={leave} />
      </Suspense>
    );
  }
  return (
    <LookAroundContext value={isFirstRun ? () => setLooking(true) : null}>
      <Boot loadRooms={loadRooms} />
    </LookAroundContext>
  );
};

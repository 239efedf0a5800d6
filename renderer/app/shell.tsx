import { Activity, Suspense, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { MotionRoot } from '#renderer/design/motion.tsx';
import { useOwnSettings } from '#renderer/session/own-settings.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { CommandsContext, createCommandRegistry } from '#renderer/ui/commands.ts';
import { GoToContext, type Place } from '#renderer/ui/navigation.ts';
import { sheetLayerId, underSheetId } from '#renderer/ui/overlays/page-under.ts';
import { SectionsContext, type Sections } from '#renderer/ui/sections.ts';
import { FrameCommands } from './commands/frame-commands.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HealthNote } from './health-note.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { goBack, goTo, startNavigation } from './navigation-state.ts';
import { PlaceFocus } from './place-focus.tsx';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useIdleMinutes } from './use-idle-minutes.ts';
import { usePauseNote } from './use-pause-note.tsx';
import { useRoomsInUse } from './use-rooms-in-use.ts';
import { views, type Views } from './views.tsx';

/** Views that keep their scroll, focus and unfinished state while another is shown. Never Private. */
const keptViews: readonly Place[] = ['today', 'calendar', 'agreements', 'milestones'];

interface ShellProps {
  /** The sample couple has some of its own. */
  readonly rooms?: Views;
}

/** The open book: rooms at the left, one view at the right, sheets laid over the view. */
export const Shell = ({ rooms = views }: ShellProps) => {
  const session = useSession();
  const [navigation, setNavigation] = useState(startNavigation);
  const [opened, setOpened] = useState<readonly Place[]>(['today']);
  const [sections, setSections] = useState<Sections | null>(null);
  const [areKeysShown, setKeysShown] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [registry] = useState(createCommandRegistry);
  const { own } = useOwnSettings();
  const inUse = useRoomsInUse(own.rooms);
  useIdleMinutes(own.idleMinutes);
  const pauseNote = usePauseNote();
  const { place } = navigation;
  const main = useRef<HTMLElement>(null);

  const go = (next: Place) => {
    registry.forget();
    setNavigation((current) => goTo(current, next));
    if (keptViews.includes(next) && !opened.includes(next)) setOpened([...opened, next]);
  };
  const back = () => setNavigation(goBack);
  const showKeys = () => setKeysShown(true);
  useGlobalKeys({
    onGo: go,
    onBack: back,
    onShowKeys: showKeys,
    onPalette: () => setPaletteOpen(!isPaletteOpen),
  });

  const shown = opened.includes(place) ? opened : [...opened, place];
  const people = session.me === null ? session.people : [session.me];
  return (
    <MotionRoot>
      <GoToContext value={go}>
        <SectionsContext value={setSections}>
          <CommandsContext value={registry}>
            <div className={styles['shell']}>
              <a
                className={styles['skip']}
                href="#main"
                onClick={(event) => {
                  event.preventDefault();
                  main.current?.focus();
                }}
              >
                <FormattedMessage id="app.skip" />
              </a>
              <Sidebar
                place={place}
                inUse={inUse}
                sections={sections}
                people={people}
                pauseNote={pauseNote}
                onGo={go}
                onHide={() => void session.lock('hide')}
              />
              <div className={styles['room']}>
                <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
                  <HealthNote health={session.health} />
                  {/* S26: what one person's rooms held is gone when two sit together. */}
                  <div key={session.mode} id={underSheetId} className={styles['views']}>
                    {shown.map((each) => {
                      const View = rooms[each];
                      return (
                        <Activity key={each} mode={each === place ? 'visible' : 'hidden'}>
                          <div className={styles['view']} data-place={each}>
                            <ErrorBoundary isView>
                              <Suspense fallback={null}>
                                <View />
                                <PlaceFocus
                                  place={each}
                                  main={main}
                                  takesFocus={navigation !== startNavigation}
                                />
                              </Suspense>
                            </ErrorBoundary>
                          </div>
                        </Activity>
                      );
                    })}
                  </div>
                  <div id={sheetLayerId} />
                </main>
              </div>
            </div>
            <FrameCommands
              frame={{ registry, onGo: go, onShowKeys: showKeys }}
              isPaletteOpen={isPaletteOpen}
              onPalette={setPaletteOpen}
              onBack={back}
            />
            <KeysDialog isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
          </CommandsContext>
        </SectionsContext>
      </GoToContext>
    </MotionRoot>
  );
};

import { lazy, Suspense, useEffect, useState } from 'react';
import type { MenuChoice } from '#shared/ipc/contract.ts';
import { redoHere } from './undo-here.ts';
import { useFrameCommands, type Frame } from './use-frame-commands.ts';
import { useMenuChoices } from './use-menu-choices.ts';

const loadPalette = () => import('../palette/command-palette.tsx');

const CommandPalette = lazy(() =>
  loadPalette().then((loaded) => ({ default: loaded.CommandPalette })),
);

/** So many of the last ones stand on top. */
const mostRecent = 4;

interface FrameCommandsProps {
  readonly frame: Frame;
  readonly isPaletteOpen: boolean;
  readonly onPalette: (isOpen: boolean) => void;
  readonly onBack: () => void;
}

/** The frame's commands, as the palette and the menus ask for them. */
export const FrameCommands = ({ frame, isPaletteOpen, onPalette, onBack }: FrameCommandsProps) => {
  const commands = useFrameCommands(frame);
  const [recent, setRecent] = useState<readonly string[]>([]);

  // Read as soon as Ctrl or Cmd goes down: the first letters after its key must not be lost.
  useEffect(() => {
    const readAhead = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') void loadPalette();
    };
    window.addEventListener('keydown', readAhead);
    return () => window.removeEventListener('keydown', readAhead);
  }, []);

  useMenuChoices((choice: MenuChoice) => {
    onPalette(choice === 'frame.palette');
    if (choice === 'frame.back') onBack();
    else if (choice === 'frame.redo') redoHere();
    else commands.find(({ id }) => id === choice)?.run();
  });

  if (!isPaletteOpen) return null;
  return (
    <Suspense fallback={null}>
      <CommandPalette
        registry={frame.registry}
        commands={commands}
        recent={recent}
        onUsed={(used) =>
          setRecent([used, ...recent.filter((id) => id !== used)].slice(0, mostRecent))
        }
        onGo={frame.onGo}
        onClose={() => onPalette(false)}
      />
    </Suspense>
  );
};

import type { LucideIcon } from 'lucide-react';
import type { Command } from '#renderer/ui/commands.ts';

/** Where a command stands in the palette: what is done here, begun, gone to, or is the window's. */
export type CommandGroup = 'here' | 'begin' | 'go' | 'frame';

export interface FrameCommand extends Command {
  readonly group: CommandGroup;
  readonly icon?: LucideIcon;
  /** Further words it may be looked for by. */
  readonly purpose?: string;
}

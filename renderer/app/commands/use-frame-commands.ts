import {
  Compass,
  Keyboard,
  LockKeyhole,
  Moon,
  Printer,
  Sun,
  SunMoon,
  Undo2,
  Waves,
} from 'lucide-react';
import { useIntl } from 'react-intl';
import { useLook } from '#renderer/design/theme.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { CommandRegistry } from '#renderer/ui/commands.ts';
import { useModifiedKey } from '#renderer/ui/key-names.ts';
import type { Place } from '#renderer/ui/navigation.ts';
import { useCanPrint } from '#renderer/ui/paper/printing.ts';
import { allRooms, icons } from '../rooms.tsx';
import type { FrameCommand } from './frame-command.ts';
import { undoHere } from './undo-here.ts';

export interface Frame {
  readonly registry: CommandRegistry;
  readonly onGo: (place: Place) => void;
  readonly onShowKeys: () => void;
}

/** What can be begun from anywhere: the room is opened, and begins once it is there. */
const useBeginnings = ({ registry, onGo }: Frame): readonly FrameCommand[] => {
  const { formatMessage } = useIntl();
  const begin = (id: string, place: Place, label: string): FrameCommand => ({
    id,
    label,
    group: 'begin',
    icon: allRooms.find((room) => room.place === place)?.icon ?? Compass,
    run: () => {
      onGo(place);
      registry.ask(id);
    },
  });
  return [
    begin('begin.plan', 'calendar', formatMessage({ id: 'calendar.newPlan' })),
    begin('begin.clause', 'agreements', formatMessage({ id: 'agreements.write' })),
    begin('begin.milestone', 'milestones', formatMessage({ id: 'milestones.hope' })),
    begin('begin.note', 'private', formatMessage({ id: 'app.do.note' })),
  ];
};

/** Every room and page, in the sidebar or not. */
const usePlaces = ({ onGo }: Frame): readonly FrameCommand[] => {
  const { formatMessage } = useIntl();
  const modified = useModifiedKey();
  const rooms = allRooms.map(({ place, key, icon }): FrameCommand => ({
    id: `go.${place}`,
    label: formatMessage({ id: `app.room.${place}` }),
    purpose: formatMessage({ id: `app.room.${place}.purpose` }),
    group: 'go',
    keys: key,
    icon,
    run: () => onGo(place),
  }));
  const page = (
    place: 'more' | 'pause' | 'help' | 'settings',
    label: string,
    keys: string,
  ): FrameCommand => ({
    id: `go.${place}`,
    label,
    group: 'go',
    keys,
    icon: icons[place],
    run: () => onGo(place),
  });
  return [
    ...rooms,
    page('more', formatMessage({ id: 'app.more.title' }), '0'),
    page('pause', formatMessage({ id: 'app.pause' }), 'P'),
    page('help', formatMessage({ id: 'app.help' }), 'H'),
    page('settings', formatMessage({ id: 'settings.title' }), modified(',')),
  ];
};

/** How the window looks and moves: the choice that is in force isn't offered. */
const useLookCommands = (): readonly FrameCommand[] => {
  const { formatMessage } = useIntl();
  const [look, changeLook] = useLook();
  const themes = [
    { theme: 'light', icon: Sun, label: formatMessage({ id: 'app.do.theme.light' }) },
    { theme: 'dark', icon: Moon, label: formatMessage({ id: 'app.do.theme.dark' }) },
    { theme: 'system', icon: SunMoon, label: formatMessage({ id: 'app.do.theme.system' }) },
  ] as const;
  const isReduced = look.motion === 'reduced';
  return [
    ...themes
      .filter(({ theme }) => theme !== look.theme)
      .map(({ theme, icon, label }): FrameCommand => ({
        id: `look.${theme}`,
        label,
        icon,
        group: 'frame',
        run: () => changeLook({ theme }),
      })),
    {
      id: 'look.motion',
      label: isReduced
        ? formatMessage({ id: 'app.do.motion.system' })
        : formatMessage({ id: 'app.do.motion.reduced' }),
      icon: Waves,
      group: 'frame',
      run: () => changeLook({ motion: isReduced ? 'system' : 'reduced' }),
    },
  ];
};

/** Everything the frame can be asked for by name, whatever view is shown. */
export const useFrameCommands = (frame: Frame): readonly FrameCommand[] => {
  const { formatMessage } = useIntl();
  const session = useSession();
  const modified = useModifiedKey();
  const beginnings = useBeginnings(frame);
  const places = usePlaces(frame);
  const look = useLookCommands();
  const canPrint = useCanPrint();
  const own = (
    id: string,
    label: string,
    icon: FrameCommand['icon'],
    run: () => void,
    keys?: string,
  ): FrameCommand => ({
    id,
    label,
    group: 'frame',
    run,
    ...(icon === undefined ? {} : { icon }),
    ...(keys === undefined ? {} : { keys }),
  });
  const bin: FrameCommand = {
    id: 'go.bin',
    label: formatMessage({ id: 'bin.title' }),
    group: 'go',
    icon: icons.bin,
    run: () => frame.onGo('bin'),
  };
  const print = own(
    'frame.print',
    formatMessage({ id: 'app.do.print' }),
    Printer,
    () => void getPlatform().print('printer'),
    modified('P'),
  );
  return [
    ...(session.mode === 'alone' ? beginnings : beginnings.filter(({ id }) => id === 'begin.plan')),
    ...places,
    ...(session.drafts === null ? [] : [bin]),
    own(
      'frame.hide',
      formatMessage({ id: 'app.hide' }),
      icons.hide,
      () => void session.lock('hide'),
      'F9',
    ),
    own(
      'frame.lock',
      formatMessage({ id: 'app.do.lock' }),
      LockKeyhole,
      () => void session.lock('asked'),
      modified('L'),
    ),
    own('frame.undo', formatMessage({ id: 'app.do.undo' }), Undo2, undoHere, modified('Z')),
    own('frame.keys', formatMessage({ id: 'app.keys.title' }), Keyboard, frame.onShowKeys, '?'),
    ...(canPrint ? [print] : []),
    ...look,
  ];
};

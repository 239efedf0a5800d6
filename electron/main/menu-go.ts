import type { MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '#shared/ipc/contract.ts';
import { labels } from './labels/labels.ts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** In the order of the sidebar; the number is also the single key that goes there. */
const rooms = [
  'today',
  'calendar',
  'agreements',
  'milestones',
  'talk',
  'repair',
  'direction',
  'counsellor',
  'private',
] as const;

/** Every room, whether it is in the sidebar or not. */
export const goItems = (choose: (choice: MenuChoice) => void): MenuItemConstructorOptions[] => {
  const { menu: text } = labels();
  const item = (id: MenuChoice, label: string, accelerator?: string) => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => choose(id),
  });
  return [
    item('frame.palette', text.palette, 'CommandOrControl+K'),
    item('frame.back', text.back, 'Alt+Left'),
    separator,
    ...rooms.map((room, index) => item(`go.${room}`, text[room], `CommandOrControl+${index + 1}`)),
    separator,
    item('go.more', text.more),
    item('go.pause', text.pause),
    item('go.settings', text.settings, 'CommandOrControl+,'),
  ];
};

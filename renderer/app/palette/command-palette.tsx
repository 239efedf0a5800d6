import { useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import type { CommandRegistry } from '#renderer/ui/commands.ts';
import type { Place } from '#renderer/ui/navigation.ts';
import { Palette, type PaletteItem, type PaletteSection } from '#renderer/ui/overlays/palette.tsx';
import type { CommandGroup, FrameCommand } from '../commands/frame-command.ts';
import { forgetSearched, rankCommands } from './rank.ts';
import { useFindings } from './use-findings.ts';

interface CommandPaletteProps {
  readonly registry: CommandRegistry;
  readonly commands: readonly FrameCommand[];
  /** Ids of what was asked for here before, newest first; in memory only. */
  readonly recent: readonly string[];
  readonly onUsed: (id: string) => void;
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
}

const groups = ['here', 'begin', 'go', 'frame'] as const satisfies readonly CommandGroup[];

const toItem = ({ id, label, keys, icon }: FrameCommand): PaletteItem => ({
  id,
  label,
  ...(keys === undefined ? {} : { keys }),
  ...(icon === undefined ? {} : { icon }),
});

/** Everything by name: what can be done here, where one can go, and what stands in the rooms. */
export const CommandPalette = ({
  registry,
  commands,
  recent,
  onUsed,
  onGo,
  onClose,
}: CommandPaletteProps) => {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  // Typing is never held up by looking through a long calendar.
  const query = useDeferredValue(typed);
  const found = useFindings(query);
  const [here] = useState(() =>
    registry.offered().map((command): FrameCommand => ({ ...command, group: 'here' })),
  );
  useEffect(() => forgetSearched, []);

  const offered = new Set(here.map(({ id }) => id));
  const all = [...here, ...commands.filter(({ id }) => !offered.has(id))];
  const isSearching = query.trim() !== '';

  const listed = (): readonly PaletteSection[] => {
    if (isSearching) {
      const ranked = rankCommands(all, query);
      return ranked.length === 0
        ? []
        : [
            {
              id: 'ranked',
              title: formatMessage({ id: 'app.palette.do' }),
              items: ranked.map(toItem),
            },
          ];
    }
    const used = recent.flatMap((id) => all.find((each) => each.id === id) ?? []);
    const titles: Readonly<Record<CommandGroup, string>> = {
      here: formatMessage({ id: 'app.palette.here' }),
      begin: formatMessage({ id: 'app.palette.begin' }),
      go: formatMessage({ id: 'app.palette.go' }),
      frame: formatMessage({ id: 'app.palette.frame' }),
    };
    return [
      { id: 'recent', title: formatMessage({ id: 'app.palette.recent' }), items: used.map(toItem) },
      ...groups.map((group) => ({
        id: group,
        title: titles[group],
        items: all.filter((each) => each.group === group && !used.includes(each)).map(toItem),
      })),
    ];
  };
  const sections = [
    ...listed(),
    ...found.map(({ place, title, icon, findings }) => ({
      id: `found.${place}`,
      title,
      items: findings.map(({ id, words, when }) => ({
        id: `found.${place}.${id}`,
        label: words,
        isWords: true,
        ...(when === undefined ? {} : { hint: when }),
        ...(icon === undefined ? {} : { icon }),
      })),
    })),
  ].filter(({ items }) => items.length > 0);
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);

  const choose = (chosen: string) => {
    const command = all.find(({ id }) => id === chosen);
    const finding = found
      .flatMap(({ findings }) => findings)
      .find(({ id, place }) => `found.${place}.${id}` === chosen);
    // The focus is back where it was before anything is run, so that what is run may move it.
    flushSync(onClose);
    if (command !== undefined) {
      onUsed(command.id);
      command.run();
    } else if (finding !== undefined) {
      onGo(finding.place);
      registry.ask(`${finding.place}.show`, finding.item);
    }
  };

  return (
    <Palette
      label={formatMessage({ id: 'app.palette.label' })}
      placeholder={formatMessage({ id: 'app.palette.placeholder' })}
      query={typed}
      onQuery={setTyped}
      sections={sections}
      nothing={formatMessage({ id: 'app.palette.nothing' })}
      count={isSearching ? formatMessage({ id: 'app.palette.count' }, { count }) : ''}
      onChoose={choose}
      onClose={onClose}
    />
  );
};

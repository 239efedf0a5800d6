// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import {
  CommandsContext,
  createCommandRegistry,
  useCommands,
  useNamedKeys,
  usePartCommands,
  useShowItem,
} from './commands.ts';

afterEach(cleanup);

interface RoomProps {
  readonly onWrite: () => void;
  readonly onShow: (item: string) => void;
  readonly label?: string;
}

const Room = ({ onWrite, onShow, label = 'Write' }: RoomProps) => {
  useCommands([{ id: 'room.write', label, keys: 'W', run: onWrite }]);
  useShowItem('room.show', onShow);
  return null;
};

const open = () => {
  const registry = createCommandRegistry();
  const onWrite = vi.fn<() => void>();
  const onShow = vi.fn<(item: string) => void>();
  const view = (label?: string) => (
    <CommandsContext value={registry}>
      <Room onWrite={onWrite} onShow={onShow} {...(label === undefined ? {} : { label })} />
    </CommandsContext>
  );
  return { registry, onWrite, onShow, view };
};

it('lists what a view can do while it is there', () => {
  const { registry, onWrite, view } = open();
  const { rerender, unmount } = render(view());
  expect(registry.offered().map(({ id, keys }) => [id, keys])).toEqual([['room.write', 'W']]);
  rerender(view('Write more'));
  expect(registry.offered().map(({ label }) => label)).toEqual(['Write more']);
  registry.offered()[0]?.run();
  expect(onWrite).toHaveBeenCalledOnce();
  unmount();
  expect(registry.offered()).toEqual([]);
});

it('lists what parts of a view can do after what the view itself can', () => {
  const { registry, view } = open();
  const Part = () => {
    usePartCommands([{ id: 'room.part', label: 'Print', run: () => undefined }]);
    return null;
  };
  render(
    <CommandsContext value={registry}>
      <Part />
    </CommandsContext>,
  );
  render(view());
  expect(registry.offered().map(({ id }) => id)).toEqual(['room.write', 'room.part']);
});

it('names the keys of a view, and keys that are no command after them', () => {
  const { registry, view } = open();
  const Grid = () => {
    useNamedKeys([{ keys: 'Alt ←→', label: 'Move it' }]);
    return null;
  };
  render(
    <CommandsContext value={registry}>
      <Grid />
    </CommandsContext>,
  );
  render(view());
  expect(registry.keys()).toEqual([
    { keys: 'W', label: 'Write' },
    { keys: 'Alt ←→', label: 'Move it' },
  ]);
  expect(registry.offered().map(({ id }) => id)).toEqual(['room.write']);
  cleanup();
  expect(registry.keys()).toEqual([]);
});

it('keeps what was asked for until the view that answers it is there, once', () => {
  const { registry, onShow, onWrite, view } = open();
  registry.ask('room.show', 'a clause');
  const { unmount } = render(view());
  expect(onShow).toHaveBeenCalledExactlyOnceWith('a clause');
  registry.ask('room.write');
  expect(onWrite).toHaveBeenCalledOnce();
  unmount();
  render(view());
  expect(onShow).toHaveBeenCalledOnce();
});

it('forgets what waits when the person goes elsewhere', () => {
  const { registry, onWrite, view } = open();
  registry.ask('room.write');
  registry.forget();
  render(view());
  expect(onWrite).not.toHaveBeenCalled();
});

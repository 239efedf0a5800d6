// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CommonGroundApi, MenuChoice, WindowFacts } from '#shared/ipc/contract.ts';
import { standInForPlatform } from '#renderer/platform/platform.ts';
import { PrintingContext } from '#renderer/ui/paper/printing.ts';
import { useMenuChoices } from './use-menu-choices.ts';

const Book = ({ run }: { readonly run: (choice: MenuChoice) => void }) => {
  useMenuChoices(run);
  return null;
};

const open = (canPrint: boolean) => {
  const told: WindowFacts[] = [];
  let choose: (choice: MenuChoice) => void = () => undefined;
  standInForPlatform({
    tellShell: async (facts: WindowFacts) => {
      told.push(facts);
      return { zoom: 1 };
    },
    onMenuChoice: (listener) => {
      choose = listener;
      return () => undefined;
    },
  } as CommonGroundApi);
  const run = vi.fn<(choice: MenuChoice) => void>();
  const { unmount } = render(
    <PrintingContext value={canPrint}>
      <Book run={run} />
    </PrintingContext>,
  );
  return { told, run, unmount, choose: (choice: MenuChoice) => choose(choice) };
};

afterEach(() => {
  cleanup();
  standInForPlatform(null);
});

it('the menus offer paper for an open book, and none for the sample couple', () => {
  expect(open(true).told).toEqual([{ isOpen: true, canPrint: true }]);
  expect(open(false).told).toEqual([{ isOpen: true, canPrint: false }]);
});

it('what is chosen is run here, printing too: main never prints by itself', () => {
  const { run, choose } = open(true);
  choose('frame.print');
  expect(run).toHaveBeenCalledExactlyOnceWith('frame.print');
});

it('a book that closes lets the menus rest', () => {
  const { told, unmount } = open(true);
  unmount();
  expect(told.at(-1)).toEqual({ isOpen: false });
});

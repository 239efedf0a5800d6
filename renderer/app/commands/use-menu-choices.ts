import { useEffect, useEffectEvent } from 'react';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useCanPrint } from '#renderer/ui/paper/printing.ts';
import type { MenuChoice } from '#shared/ipc/contract.ts';

/** While the book is open the menus follow it, and what is chosen in them is run here. */
export const useMenuChoices = (run: (choice: MenuChoice) => void): void => {
  const canPrint = useCanPrint();
  const answer = useEffectEvent((choice: MenuChoice) => run(choice));
  useEffect(() => {
    const platform = getPlatform();
    void platform.tellShell({ isOpen: true, canPrint });
    const stop = platform.onMenuChoice((choice) => answer(choice));
    return () => {
      stop();
      void platform.tellShell({ isOpen: false });
    };
  }, [canPrint]);
};

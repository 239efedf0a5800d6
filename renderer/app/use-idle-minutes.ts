import { useEffect } from 'react';
import { getPlatform } from '#renderer/platform/platform.ts';
import type { IdleMinutes } from '#shared/ipc/contract.ts';

/** The shell counts the quiet minutes that the person who is here has chosen; a new window begins at five. */
export const useIdleMinutes = (idleMinutes: IdleMinutes): void => {
  useEffect(() => {
    void getPlatform().tellShell({ idleMinutes });
  }, [idleMinutes]);
};

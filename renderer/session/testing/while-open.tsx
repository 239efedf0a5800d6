import type { ReactNode } from 'react';
import { useSessionState } from '../session-context.tsx';

/** As the app does it: what an open book shows is gone with the lock. */
export const WhileOpen = ({ children }: { readonly children: ReactNode }) =>
  'session' in useSessionState() ? children : null;

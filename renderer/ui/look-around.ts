import { createContext, useContext } from 'react';

/** Opens the sample couple; null where there is nothing to look around in. */
export const LookAroundContext = createContext<(() => void) | null>(null);

export const useLookAround = (): (() => void) | null => useContext(LookAroundContext);

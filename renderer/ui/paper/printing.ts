import { createContext, useContext } from 'react';

/** False where nothing leaves memory: for the sample couple. */
export const PrintingContext = createContext(true);

export const useCanPrint = (): boolean => useContext(PrintingContext);

/** Where paper goes; both ask the person first. */
export type PaperGoal = 'printer' | 'file';

export type PaperOutcome = 'printed' | 'saved' | 'cancelled' | 'failed';

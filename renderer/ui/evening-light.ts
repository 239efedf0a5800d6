import { useEffect } from 'react';

/** Lets evening light fall over the whole window while a pause lasts; coming back raises it. */
export const useEveningLight = (isEvening: boolean): void => {
  useEffect(() => {
    if (!isEvening) return;
    const { dataset } = document.documentElement;
    dataset['scene'] = 'evening';
    return () => {
      delete dataset['scene'];
    };
  }, [isEvening]);
};

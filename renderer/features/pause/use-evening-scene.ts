import { useEffect } from 'react';

/** The whole window takes the colour of the evening while a pause is looked at, the sidebar too. */
export const useEveningScene = (isEvening: boolean): void => {
  useEffect(() => {
    if (!isEvening) return undefined;
    const { dataset } = document.documentElement;
    dataset['scene'] = 'evening';
    return () => {
      delete dataset['scene'];
    };
  }, [isEvening]);
};

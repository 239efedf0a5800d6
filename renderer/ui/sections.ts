import { createContext, useContext, useEffect, useEffectEvent } from 'react';

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly isCurrent?: boolean;
}

interface Sections {
  readonly list: readonly Section[];
  readonly onGo: (id: string) => void;
}

type ShowSections = (sections: Sections | null) => void;

export const SectionsContext = createContext<ShowSections>(() => undefined);

/** Shows the parts of a long page under its room in the sidebar while the view is there. */
export const useSections = (list: readonly Section[], onGo: (id: string) => void): void => {
  const show = useContext(SectionsContext);
  const go = useEffectEvent(onGo);
  const text = JSON.stringify(list);
  useEffect(() => {
    show({ list: JSON.parse(text) as readonly Section[], onGo: (id) => go(id) });
    return () => show(null);
  }, [show, text]);
};

export type { Sections };

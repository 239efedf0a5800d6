import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { matchesIn, samePlace, type Match } from './matches-in.ts';
import { bringIntoView, clauseNameOf, markMatches } from './show-matches.ts';

interface Found {
  readonly query: string;
  readonly matches: readonly Match[];
  readonly here: number;
}

interface Find extends Found {
  readonly look: (query: string) => void;
  /** To the next match, or with -1 to the one before; round from either end. */
  readonly step: (by: 1 | -1) => void;
}

const NOTHING: Found = { query: '', matches: [], here: 0 };

/** Looks for words on the page for as long as it is used; nothing of it is kept. */
export const useFind = (page: RefObject<HTMLElement | null>): Find => {
  const { formatMessage, locale } = useIntl();
  const announce = useAnnounce();
  const [found, setFound] = useState(NOTHING);

  const goTo = (next: Found) => {
    setFound(next);
    const match = next.matches[next.here];
    if (match === undefined) {
      announce(next.query.trim() === '' ? '' : formatMessage({ id: 'agreements.find.none' }));
      return;
    }
    if (page.current !== null) bringIntoView(page.current, match);
    const place = { at: next.here + 1, count: next.matches.length };
    const clause = clauseNameOf(match);
    announce(
      clause === null
        ? formatMessage({ id: 'agreements.find.at' }, place)
        : formatMessage({ id: 'agreements.find.at-clause' }, { ...place, clause }),
    );
  };
  const matchesFor = (query: string) =>
    page.current === null ? [] : matchesIn(page.current, query, locale);

  // A clause is drawn as it comes near, an act changes the page: the same words are looked for again.
  const lookAgain = useEffectEvent(() => {
    const matches = matchesFor(found.query);
    const before = found.matches[found.here];
    const here = samePlace(matches, before);
    setFound({ ...found, matches, here });
    const match = matches[here];
    if (before?.range.startContainer.isConnected === false && match !== undefined) {
      if (page.current !== null) bringIntoView(page.current, match);
    }
  });
  useEffect(() => {
    const element = page.current;
    if (element === null) return undefined;
    const observer = new MutationObserver((changes) => {
      const isOfPage = changes.some(
        ({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            '[role="search"]',
          ) === null,
      );
      if (isOfPage) lookAgain();
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [page]);
  useEffect(() => markMatches(found.matches, found.here), [found]);

  return {
    ...found,
    look: (query) => {
      const matches = matchesFor(query);
      goTo({ query, matches, here: samePlace(matches, found.matches[found.here]) });
    },
    step: (by) => {
      const count = found.matches.length;
      if (count > 0) goTo({ ...found, here: (found.here + by + count) % count });
    },
  };
};

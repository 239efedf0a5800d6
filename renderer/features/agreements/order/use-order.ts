import { useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import { placeClause } from '#shared/domain/agreements/beside-commands.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';
import type { NumberedClause, Section } from '../use-agreements.ts';
import { useSettling } from './use-settling.ts';

export interface Order {
  /** Puts a clause in front of another of its section, or last in it; true once it stands there. */
  move(id: ItemId, before: ItemId | null): Promise<boolean>;
  /** One place up or down; nothing at either end. */
  step(id: ItemId, way: -1 | 1): void;
}

const placeOf = (section: Section, id: ItemId): number =>
  section.clauses.findIndex(({ clause }) => clause.id === id);

const nextAfter = (clauses: readonly NumberedClause[], place: number): ItemId | null =>
  clauses[place + 1]?.clause.id ?? null;

/** The order of the clauses, the same for both: moved, told, and taken back with Ctrl/Cmd+Z. */
export const useOrder = (
  sections: readonly Section[],
  area: RefObject<HTMLElement | null>,
): Order => {
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act } = useAct();
  const [last, setLast] = useState<{ readonly id: ItemId; readonly before: ItemId | null } | null>(
    null,
  );
  const all = sections.flatMap(({ clauses }) => clauses.map(({ clause }) => clause));
  const { remember } = useSettling(area, all.map(({ id }) => id).join());

  const put = async (id: ItemId, before: ItemId | null): Promise<boolean> => {
    const section = sections.find((each) => placeOf(each, id) >= 0);
    const found = section?.clauses[placeOf(section, id)];
    if (section === undefined || found === undefined) return false;
    const place = placeOf(section, id);
    if (before === id || before === nextAfter(section.clauses, place)) return false;
    remember();
    if (!(await act(placeClause(contextOf(), found.clause, before, all)))) return false;
    const others = section.clauses.filter(({ clause }) => clause.id !== id);
    const at = others.findIndex(({ clause }) => clause.id === before);
    announce(
      formatMessage(
        { id: 'agreements.order.moved' },
        { place: (at < 0 ? others.length : at) + 1, count: section.clauses.length },
      ),
    );
    setLast({ id, before: nextAfter(section.clauses, place) });
    // A row that was put elsewhere in the page loses the focus: it stays with the clause.
    const handle = document.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(id)}"] [data-handle] button`,
    );
    if (document.activeElement === document.body) handle?.focus();
    return true;
  };
  useUndo(
    last === null
      ? null
      : () => {
          void put(last.id, last.before).then((isDone) => {
            if (isDone) setLast(null);
          });
        },
  );
  return {
    move: put,
    step: (id, way) => {
      const section = sections.find((each) => placeOf(each, id) >= 0);
      if (section === undefined) return;
      const place = placeOf(section, id);
      if (way === -1 ? place === 0 : place === section.clauses.length - 1) return;
      const before = section.clauses[way === -1 ? place - 1 : place + 2];
      void put(id, before?.clause.id ?? null);
    },
  };
};

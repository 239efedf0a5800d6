import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** Something a person can ask for by name: in the palette, in the menus, by a key. */
export interface Command {
  /** `room.verb`; the same wherever it is offered from. */
  readonly id: string;
  /** A verb first, as on a button. */
  readonly label: string;
  /** The key that does the same, as it is shown. */
  readonly keys?: string;
  readonly run: () => void;
}

/** What a view answers to while it is there. Without a label it is asked for, never listed. */
interface Offer {
  readonly id: string;
  readonly label: string | null;
  readonly keys?: string;
  /** Of a part of the view: it stands after what the view itself offers, whichever was drawn first. */
  readonly isOfPart?: boolean;
  /** Of what has the focus: named among the keys, never run by name. */
  readonly isKeyOnly?: boolean;
  readonly run: (item: string) => void;
}

/** A key and what it does. */
export interface NamedKey {
  readonly keys: string;
  readonly label: string;
}

export interface CommandRegistry {
  /** What the view that is shown offers, in its order. */
  offered(): readonly Command[];
  /** The keys of the view that is shown, those of its commands first. */
  keys(): readonly NamedKey[];
  offer(offers: readonly Offer[]): () => void;
  /** Runs it where it is offered now; otherwise it waits for the next view that offers it. */
  ask(id: string, item?: string): void;
  /** The person went elsewhere: nothing waits any more. */
  forget(): void;
}

/**
 * How a feature makes its acts known without anyone importing it: views offer, the frame asks. One
 * registry a shell; it holds names and functions, nothing that a person wrote.
 */
export const createCommandRegistry = (): CommandRegistry => {
  const offers: Offer[] = [];
  let waiting: { readonly id: string; readonly item: string } | null = null;
  const offered = () =>
    [
      ...offers.filter(({ isOfPart }) => isOfPart !== true),
      ...offers.filter(({ isOfPart }) => isOfPart === true),
    ].flatMap(({ id, label, keys, isKeyOnly, run }) =>
      label === null || isKeyOnly === true
        ? []
        : [{ id, label, ...(keys === undefined ? {} : { keys }), run: () => run('') }],
    );
  return {
    offered,
    keys: () =>
      [...offered(), ...offers.filter(({ isKeyOnly }) => isKeyOnly === true)].flatMap(
        ({ keys, label }) => (keys === undefined || label === null ? [] : [{ keys, label }]),
      ),
    offer: (added) => {
      offers.push(...added);
      const asked = added.find(({ id }) => id === waiting?.id);
      if (asked !== undefined && waiting !== null) {
        const { item } = waiting;
        waiting = null;
        asked.run(item);
      }
      return () => {
        for (const offer of added) offers.splice(offers.indexOf(offer), 1);
      };
    },
    ask: (id, item = '') => {
      const offer = offers.findLast((each) => each.id === id);
      waiting = offer === undefined ? { id, item } : null;
      offer?.run(item);
    },
    forget: () => {
      waiting = null;
    },
  };
};

/** Outside of a shell (a view alone in a test) commands are offered to nobody. */
export const CommandsContext = createContext<CommandRegistry>(createCommandRegistry());

const useOffers = (commands: readonly Command[], isOfPart: boolean): void => {
  const registry = useContext(CommandsContext);
  const run = useEffectEvent((id: string) => commands.find((each) => each.id === id)?.run());
  const text = JSON.stringify(commands.map(({ id, label, keys }) => ({ id, label, keys })));
  useEffect(() => {
    const named = JSON.parse(text) as readonly Omit<Command, 'run'>[];
    return registry.offer(named.map((each) => ({ ...each, isOfPart, run: () => run(each.id) })));
  }, [registry, text, isOfPart]);
};

/** For views: what can be done here, while the view is shown. */
export const useCommands = (commands: readonly Command[]): void => useOffers(commands, false);

/** For parts of a view: what can be done with them; listed after what the view itself offers. */
export const usePartCommands = (commands: readonly Command[]): void => useOffers(commands, true);

/** For views: keys that do something with what has the focus. Their own handlers answer them. */
export const useNamedKeys = (named: readonly NamedKey[]): void => {
  const registry = useContext(CommandsContext);
  const text = JSON.stringify(named);
  useEffect(
    () =>
      registry.offer(
        (JSON.parse(text) as readonly NamedKey[]).map((each) => ({
          ...each,
          id: `key ${each.keys}`,
          isKeyOnly: true,
          run: () => undefined,
        })),
      ),
    [registry, text],
  );
};

/** For views: answers when the frame asks to show one of the room's things, by its id. */
export const useShowItem = (id: `${string}.show`, show: (item: string) => void): void => {
  const registry = useContext(CommandsContext);
  const answer = useEffectEvent((item: string) => show(item));
  useEffect(
    () => registry.offer([{ id, label: null, run: (item) => answer(item) }]),
    [registry, id],
  );
};

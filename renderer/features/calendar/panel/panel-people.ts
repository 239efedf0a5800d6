import type { PersonId } from '#shared/lib/identifiers.ts';
import type { Side } from '../grid/grid-model.ts';

/** Who looks at the panel, and with whom things are shared. */
export interface PanelPeople {
  readonly me: PanelPerson | null;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  readonly nameOf: (person: PersonId) => string;
  readonly sideOf: (person: PersonId) => Side;
  /** The name of the other one. */
  readonly besides: (person: PersonId) => string;
  /** Side by side: whose a new plan can be. Empty while one person is here alone. */
  readonly together: readonly PanelPerson[];
}

export interface PanelPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly side: Side;
}

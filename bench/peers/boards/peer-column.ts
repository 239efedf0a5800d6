/** What a peer's board is handed: the app's own columns. */
export interface PeerColumn {
  readonly name: string;
  readonly title: string;
  readonly cards: readonly PeerCard[];
}

export interface PeerCard {
  readonly id: string;
  readonly title: string;
  readonly meta: string;
}

export const peers = ['hello-pangea', 'dnd-kit', 'pragmatic-drag-and-drop'] as const;
export type PeerName = (typeof peers)[number];

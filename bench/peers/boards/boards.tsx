import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import { createRoot } from 'react-dom/client';
import { DndKitBoard } from './dnd-kit.tsx';
import { HelloPangeaBoard } from './hello-pangea.tsx';
import type { PeerColumn, PeerName } from './peer-column.ts';
import { PragmaticBoard } from './pragmatic.tsx';

const boards = {
  'hello-pangea': HelloPangeaBoard,
  'dnd-kit': DndKitBoard,
  'pragmatic-drag-and-drop': PragmaticBoard,
} as const satisfies Record<PeerName, unknown>;

const root = createRoot(document.getElementById('root') ?? document.body);

/** Called by the benchmark with what the app's board showed. */
Object.assign(globalThis, {
  showBoard: (peer: PeerName, columns: readonly PeerColumn[]) => {
    const Board = boards[peer];
    root.render(<Board first={columns} />);
  },
});

import { vi } from 'vitest';
import { readFile } from '../import/read-file.ts';
import type { ReadMessage, ReadRequest } from '../import/read-messages.ts';

/** Stands in for the worker that reads files, where there is none: the same reading, in this thread. */
class ReaderHere {
  onmessage: ((event: { readonly data: ReadMessage }) => void) | null = null;
  private isOver = false;

  postMessage(request: ReadRequest) {
    void readFile(request, (data) => {
      if (!this.isOver) this.onmessage?.({ data });
    });
  }

  terminate() {
    this.isOver = true;
  }
}

export const readHere = () => vi.stubGlobal('Worker', ReaderHere);

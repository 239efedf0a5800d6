import { readFile } from './read-file.ts';
import type { ReadMessage, ReadRequest } from './read-messages.ts';

/*
 * Files that others wrote are read here, away from the window: whatever one asks for, the window goes on
 * and can end this.
 */
declare const self: {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(message: ReadMessage): void;
};

self.onmessage = ({ data }) => {
  void readFile(data, (message) => self.postMessage(message)).catch(() =>
    self.postMessage({ kind: 'failed' }),
  );
};

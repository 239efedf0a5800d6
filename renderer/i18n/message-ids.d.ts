import type { MessageId } from './message-id.ts';

/**
 * An id that is no message doesn't compile, put together from parts too: `today.part.${part}`. Tests load
 * the words of one room and are checked without this (e2e/tsconfig.json).
 */
declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

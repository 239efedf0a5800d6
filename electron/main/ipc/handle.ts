import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { argumentSchemas } from '#shared/ipc/schemas.ts';
import type { CommonGroundApi, InvokeChannel } from '#shared/ipc/contract.ts';
import { isTrustedSender } from './trusted-sender.ts';

export type Handlers = {
  readonly [C in InvokeChannel]: (
    ...args: Parameters<CommonGroundApi[C]>
  ) => ReturnType<CommonGroundApi[C]>;
};

/** What a window learns of a refusal or failure: a code, never content. */
type RefusalCode = 'sender-refused' | 'message-refused' | 'not-done';

const refuse = (code: RefusalCode): never => {
  throw new Error(code);
};

/**
 * The only place that touches ipcMain. Electron security checklist item 17: the sender is checked,
 * then the message's shape, then the handler runs.
 */
export function handle<C extends InvokeChannel>(
  channel: C,
  currentContents: () => WebContents | undefined,
  handler: Handlers[C],
): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...args: unknown[]) => {
    if (!isTrustedSender(event, currentContents())) return refuse('sender-refused');
    const parsed = argumentSchemas[channel].safeParse(args);
    if (!parsed.success) return refuse('message-refused');
    const perform = handler as (...checked: readonly unknown[]) => Promise<unknown>;
    return perform(...(parsed.data as readonly unknown[])).catch(() => refuse('not-done'));
  });
}

import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { startAddress } from '../security/no-elsewhere.ts';

type Sender = Pick<IpcMainInvokeEvent, 'sender'> & {
  readonly senderFrame: { readonly url: string } | null;
};

/** The current window's own top frame, showing our own document: no frame inside it, no other contents. */
export function isTrustedSender(event: Sender, current: WebContents | undefined): boolean {
  const { sender, senderFrame } = event;
  if (!current || sender !== current || !senderFrame) return false;
  return senderFrame === sender.mainFrame && senderFrame.url.split('#')[0] === startAddress;
}

import { app, type WebContents } from 'electron';
import { appOrigin } from '#shared/ipc/contract.ts';

/** The one document there is; rooms are told apart by the address's hash. */
export const startAddress = `${appOrigin}/index.html`;

const isStart = (address: string): boolean => address.split('#')[0] === startAddress;

function keepInside(contents: WebContents): void {
  const refuseElsewhere = (event: Electron.Event, address: string) => {
    if (!isStart(address)) event.preventDefault();
  };
  // Electron security checklist item 13: no navigation, in no frame, by no redirect.
  contents.on('will-navigate', (event) => refuseElsewhere(event, event.url));
  contents.on('will-frame-navigate', (event) => refuseElsewhere(event, event.url));
  contents.on('will-redirect', (event) => refuseElsewhere(event, event.url));
  // Item 14: no new windows.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Item 12: no webviews (webviewTag is off as well).
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  // WebRTC goes around the session's request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

export function denyElsewhere(): void {
  app.on('web-contents-created', (_event, contents) => keepInside(contents));
}

import type { BrowserWindow } from 'electron';

/** Hide now works whatever has the focus: main sees the key before the page, which can't keep it. */
export function followHideKey(window: BrowserWindow, hide: () => void): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || input.key !== 'F9') return;
    event.preventDefault();
    hide();
  });
}

import { Menu, type BrowserWindow } from 'electron';
import { contextItems } from './context-items.ts';

/** A right click, or the menu key, on text. */
export function followContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, pressed) => {
    const items = contextItems(pressed);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

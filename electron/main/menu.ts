import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import labels from './menu-labels.json';

export interface MenuActions {
  readonly hide: () => void;
  readonly print: () => void;
  readonly zoom: (direction: 'in' | 'out' | 'reset') => void;
}

const { menu: text } = labels;
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Hide now is answered in main before the page sees the key (hide-key.ts); the menu only shows it. */
const hideItem = ({ hide }: MenuActions): MenuItemConstructorOptions => ({
  label: text.hide,
  accelerator: 'F9',
  registerAccelerator: false,
  click: hide,
});

const viewItems = ({ zoom }: MenuActions): MenuItemConstructorOptions[] => [
  { label: text.actualSize, accelerator: 'CommandOrControl+0', click: () => zoom('reset') },
  { label: text.zoomIn, accelerator: 'CommandOrControl+Plus', click: () => zoom('in') },
  // The same key without Shift, as browsers do.
  {
    label: text.zoomIn,
    accelerator: 'CommandOrControl+=',
    visible: false,
    acceleratorWorksWhenHidden: true,
    click: () => zoom('in'),
  },
  { label: text.zoomOut, accelerator: 'CommandOrControl+-', click: () => zoom('out') },
  separator,
  { label: text.fullScreen, role: 'togglefullscreen' },
  ...(app.isPackaged
    ? []
    : [separator, { label: text.developer, role: 'toggleDevTools' } as const]),
];

export function buildMenuTemplate(actions: MenuActions): MenuItemConstructorOptions[] {
  const isMac = process.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: [
        hideItem(actions),
        separator,
        { label: text.print, accelerator: 'CommandOrControl+P', click: actions.print },
        ...(isMac ? [] : [separator, { label: text.quit, role: 'quit' } as const]),
      ],
    },
    {
      label: text.edit,
      submenu: [
        { label: text.undo, role: 'undo' },
        { label: text.redo, role: 'redo' },
        separator,
        { label: text.cut, role: 'cut' },
        { label: text.copy, role: 'copy' },
        { label: text.paste, role: 'paste' },
        { label: text.pastePlain, role: 'pasteAndMatchStyle' },
        { label: text.selectAll, role: 'selectAll' },
      ],
    },
    { label: text.view, submenu: viewItems(actions) },
    {
      label: text.window,
      submenu: [
        { label: text.minimise, role: 'minimize' },
        { label: text.close, role: 'close' },
      ],
    },
    { label: text.help, role: 'help', submenu: [{ label: text.about, click: showAbout }] },
  ];
}

function showAbout(): void {
  app.setAboutPanelOptions({
    applicationName: labels.title,
    applicationVersion: app.getVersion(),
  });
  app.showAboutPanel();
}

export function installMenu(actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenuTemplate(actions)));
}

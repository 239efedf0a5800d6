import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '#shared/ipc/contract.ts';
import type { Language } from '#shared/lib/languages.ts';
import { goItems } from './menu-go.ts';
import { labels, speak, spokenLanguage } from './labels/labels.ts';

export interface MenuActions {
  readonly hide: () => void;
  readonly zoom: (direction: 'in' | 'out' | 'reset') => void;
  /** Handed on to the window, whose command it is. */
  readonly choose: (choice: MenuChoice) => void;
}

export interface AppMenu {
  /** Whether somebody is in, and may print: what needs an open book rests while it is closed. */
  setOpen(isOpen: boolean, canPrint: boolean): void;
  /** In the language the window speaks, from now on. */
  speak(language: Language): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
const isMac = process.platform === 'darwin';

/** Hide now is answered in main before the page sees the key (hide-key.ts); the menu only shows it. */
const hideItem = ({ hide }: MenuActions): MenuItemConstructorOptions => ({
  label: labels().menu.hide,
  accelerator: 'F9',
  registerAccelerator: false,
  click: hide,
});

const fileItems = (actions: MenuActions): MenuItemConstructorOptions[] => {
  const { choose } = actions;
  const { menu: text } = labels();
  return [
    { id: 'begin.plan', label: text.newPlan, click: () => choose('begin.plan') },
    { id: 'begin.clause', label: text.newClause, click: () => choose('begin.clause') },
    { id: 'begin.milestone', label: text.newMilestone, click: () => choose('begin.milestone') },
    { id: 'begin.note', label: text.newNote, click: () => choose('begin.note') },
    separator,
    hideItem(actions),
    {
      id: 'frame.lock',
      label: text.lock,
      accelerator: 'CommandOrControl+L',
      click: () => choose('frame.lock'),
    },
    separator,
    {
      id: 'frame.print',
      label: text.print,
      accelerator: 'CommandOrControl+P',
      click: () => choose('frame.print'),
    },
    ...(isMac ? [] : [separator, { label: text.quit, role: 'quit' } as const]),
  ];
};

/**
 * Undo and redo are the window's own: it knows whether text is being written or an act is to be taken
 * back. The keys reach the page before the menu, which only shows them (macOS: the menu has them first).
 */
const editItems = ({ choose }: MenuActions): MenuItemConstructorOptions[] => {
  const { menu: text } = labels();
  return [
    {
      label: text.undo,
      accelerator: 'CommandOrControl+Z',
      registerAccelerator: isMac,
      click: () => choose('frame.undo'),
    },
    {
      label: text.redo,
      accelerator: isMac ? 'Shift+Command+Z' : 'Control+Y',
      registerAccelerator: isMac,
      click: () => choose('frame.redo'),
    },
    separator,
    { label: text.cut, role: 'cut' },
    { label: text.copy, role: 'copy' },
    { label: text.paste, role: 'paste' },
    { label: text.pastePlain, role: 'pasteAndMatchStyle' },
    { label: text.selectAll, role: 'selectAll' },
  ];
};

const viewItems = ({ zoom }: MenuActions): MenuItemConstructorOptions[] => {
  const { menu: text } = labels();
  return [
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
};

const helpItems = ({ choose }: MenuActions): MenuItemConstructorOptions[] => {
  const { menu: text } = labels();
  return [
    { id: 'go.help', label: text.howItWorks, click: () => choose('go.help') },
    { id: 'frame.keys', label: text.keys, click: () => choose('frame.keys') },
    separator,
    { label: text.about, click: showAbout },
  ];
};

function buildMenuTemplate(actions: MenuActions): MenuItemConstructorOptions[] {
  const { menu: text } = labels();
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: text.file, submenu: fileItems(actions) },
    { label: text.edit, submenu: editItems(actions) },
    { label: text.view, submenu: viewItems(actions) },
    { label: text.go, submenu: goItems(actions.choose) },
    {
      label: text.window,
      submenu: [
        { label: text.minimise, role: 'minimize' },
        { label: text.close, role: 'close' },
      ],
    },
    { label: text.help, role: 'help', submenu: helpItems(actions) },
  ];
}

function showAbout(): void {
  app.setAboutPanelOptions({
    applicationName: labels().title,
    applicationVersion: app.getVersion(),
  });
  app.showAboutPanel();
}

/** Everything with a name of its own is a command of the open book. */
function setEnabled(menu: Menu, isOpen: boolean, canPrint: boolean): void {
  for (const item of menu.items) {
    if (item.submenu) setEnabled(item.submenu, isOpen, canPrint);
    else if (item.id === 'frame.print') item.enabled = isOpen && canPrint;
    else if (/^(?:begin|go|frame)\./.test(item.id)) item.enabled = isOpen;
  }
}

export function installMenu(actions: MenuActions): AppMenu {
  let isOpen = false;
  let canPrint = false;
  const install = () => {
    const menu = Menu.buildFromTemplate(buildMenuTemplate(actions));
    setEnabled(menu, isOpen, canPrint);
    Menu.setApplicationMenu(menu);
    return menu;
  };
  let menu = install();
  return {
    setOpen: (opens, prints) => {
      isOpen = opens;
      canPrint = prints;
      setEnabled(menu, isOpen, canPrint);
    },
    speak: (language) => {
      if (language === spokenLanguage()) return;
      speak(language);
      menu = install();
    },
  };
}

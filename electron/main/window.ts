import { app, BrowserWindow, nativeTheme } from 'electron';
import { labels } from './labels/labels.ts';
import { startAddress } from './security/no-elsewhere.ts';
import { webPreferences } from './security/web-preferences.ts';
import { smallestSize, type WindowState } from './window-state.ts';

/** The cover of the closed book (design/README.md), so that no white flash precedes the first paint. */
const background = () => (nativeTheme.shouldUseDarkColors ? '#1B2B23' : '#2E4A3C');

const initialSize = { width: 1200, height: 800 } as const;

/** A window that takes another's place comes up as that one stood: it raises itself over nothing. */
export type Appearance = 'active' | 'inactive' | 'minimised';

/** Makes a window and shows it once painted. Returns at once, loading goes on. */
export function makeWindow(state: WindowState | null, appearance: Appearance): BrowserWindow {
  const window = new BrowserWindow({
    ...initialSize,
    ...state?.bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: labels().title,
    backgroundColor: background(),
    show: false,
    webPreferences: { ...webPreferences(), zoomFactor: state?.zoom ?? 1 },
  });
  // S36: kept out of screen capture where the system can; the switch lets tests take pictures.
  window.setContentProtection(!app.commandLine.hasSwitch('allow-screen-capture'));
  // S15: whatever a document calls itself, the title stays neutral.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (appearance === 'active') window.show();
    else window.showInactive();
    if (appearance === 'minimised') window.minimize();
    else if (state?.maximised) window.maximize();
  });
  void window.loadURL(startAddress).catch(() => undefined);
  return window;
}

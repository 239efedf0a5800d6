import { findChromium } from './chromium.mjs';
import { readElectronRecord } from './electron-record.mjs';

/** For Playwright's configuration, which also runs without the bootstrap before it. */

export const chromiumPath = () => findChromium() ?? '/usr/bin/chromium';

/** @returns {string | undefined} the runtime that the last bootstrap found to start */
export const electronPath = () => process.env['CG_ELECTRON'] ?? readElectronRecord().runtime?.path;

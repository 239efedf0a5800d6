import { needsVirtualDisplay, startVirtualDisplay } from './display.mjs';
import { ensureElectron, runtimeWords, verifyElectron } from './electron-runtime.mjs';
import { ensurePackages } from './packages.mjs';
import { step } from './progress.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** First of all, because everything else imports packages. */
export async function preparePackages() {
  console.log(`✓ Node ${process.versions.node}`);
  await step('packages', ensurePackages);
}

/**
 * Everything between a fresh clone and a running program.
 *
 * @param {{ forTests?: boolean }} [options]
 */
export async function bootstrap(options) {
  await preparePackages();
  return prepareRuntime(options);
}

/**
 * What Electron needs besides packages, each step skipped when it is done already. `display` is the virtual one that
 * was started for this run, and set as DISPLAY for what follows.
 *
 * @param {{ forTests?: boolean }} [options]
 * @returns {Promise<{ electron: import('./electron-record.mjs').ElectronRuntime, display?: string, stop: () => void }>}
 */
export async function prepareRuntime({ forTests = false } = {}) {
  const electron = await step('runtime', async (say) => {
    const value = await ensureElectron(say);
    return { words: runtimeWords(value), value };
  });
  const needsDisplay = needsVirtualDisplay();
  await step('system libraries', (say) =>
    ensureSystemLibraries({ electronPath: electron.path, needsDisplay, forTests }, say),
  );
  await verifyElectron(electron);
  if (!needsDisplay) return { electron, stop: () => {} };
  const { display, stop } = await step('display', async () => {
    const value = await startVirtualDisplay();
    return { words: `virtual, ${value.display}`, value };
  });
  process.env['DISPLAY'] = display;
  return { electron, display, stop };
}

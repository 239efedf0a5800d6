import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { inParts } from './in-parts.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain browser. */
    readonly commonGround?: CommonGroundApi;
  }
}

const fromBridge = (): CommonGroundApi | undefined =>
  window.commonGround && inParts(window.commonGround);

let platform: CommonGroundApi | undefined;
let standIn: CommonGroundApi | null = null;

/** While the sample couple is looked at: nothing of theirs reaches the real shell. null ends it. */
export function standInForPlatform(api: CommonGroundApi | null): void {
  standIn = api;
}

/**
 * Finds the shell: Electron's bridge, or in a plain browser the adapter that keeps a journal in
 * the tab. Awaited once at boot, before anything calls `getPlatform`.
 */
export async function preparePlatform(): Promise<CommonGroundApi> {
  platform ??= fromBridge();
  // Only a browser ever fetches the adapter: in Electron this chunk stays on disk.
  platform ??= (await import('./browser-adapter.ts')).createBrowserAdapter(window);
  return platform;
}

/** The only way to the main process. Throws before `preparePlatform` has resolved, except in Electron. */
export function getPlatform(): CommonGroundApi {
  if (standIn) return standIn;
  platform ??= fromBridge();
  if (!platform) throw new Error('platform-not-prepared');
  return platform;
}

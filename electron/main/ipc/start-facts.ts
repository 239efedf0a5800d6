import { app } from 'electron';
import type { StartFacts } from '#shared/ipc/contract.ts';

export function collectStartFacts(
  reason: StartFacts['reason'],
  profileWritable: boolean,
): StartFacts {
  const { platform } = process;
  return {
    version: app.getVersion(),
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    profileWritable,
    reason,
    locale: app.getPreferredSystemLanguages().find(isLocale) ?? 'en',
  };
}

/** Systems without a language set call it `C`, which no Intl function takes. */
function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}

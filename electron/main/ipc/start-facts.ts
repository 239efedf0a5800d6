import { app } from 'electron';
import type { StartFacts } from '#shared/ipc/contract.ts';
import { chooseLocale } from '#shared/lib/languages.ts';

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
    locale: chooseLocale(app.getPreferredSystemLanguages()),
  };
}

import { getPlatform } from '#renderer/platform/platform.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import type { KeepingShell } from '#renderer/ui/secrets/recovery-keep.tsx';

/** Keeping twelve words, as the platform can. */
export const keepingShell = (): KeepingShell => ({
  saveText: (name, text) => getPlatform().saveText(name, text),
  print: () => getPlatform().print('printer'),
  randomBytes,
});

import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const isCatalogue = (id: string) => /\/renderer\/i18n\/[a-z-]+\/[a-z-]+\.json$/.test(id);

/** Why a message can't be read names the key, never more. */
const compile = (key: string, message: string) => {
  try {
    return parse(message, { captureLocation: false });
  } catch (error) {
    throw new Error(`${key}: ${String(error)}`);
  }
};

/**
 * Reads the catalogues at build time, so that the parser (7 kB gzip) stays out of the window, and a
 * message that can't be read stops the build. Needs the alias to `no-parser.js` beside it.
 */
export const compileMessages = (): Plugin => ({
  name: 'compile-messages',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!isCatalogue(id)) return null;
    const catalogue = JSON.parse(code) as Record<string, string>;
    const compiled = Object.entries(catalogue).map(([key, text]) => [key, compile(key, text)]);
    return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
  },
});

import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { chunkGroups } from './build/vite/chunk-groups.ts';
import { compileMessages } from './build/vite/compile-messages.ts';

const here = (path: string) => resolve(import.meta.dirname, path);

/** CommonJS, one file, everything bundled but Electron: a sandboxed preload can require nothing else. */
const shellBuild = (entry: string, outDir: string) => ({
  target: 'node20',
  outDir: here(outDir),
  externalizeDeps: false,
  sourcemap: false,
  minify: false,
  rollupOptions: {
    input: { index: here(entry) },
    output: { format: 'cjs' as const, entryFileNames: '[name].cjs', codeSplitting: false },
  },
});

export default defineConfig({
  main: { build: shellBuild('electron/main/index.ts', 'out/main') },
  preload: { build: shellBuild('electron/preload/index.ts', 'out/preload') },
  renderer: {
    root: here('renderer'),
    base: './',
    plugins: [compileMessages(), react(), babel({ presets: [reactCompilerPreset()] })],
    resolve: {
      alias: [
        // Catalogues are parsed at build time, so the parser stays out of the window.
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: here('node_modules/@formatjs/icu-messageformat-parser/no-parser.js'),
        },
        // The wrapper guards against two copies of Dexie; one storage room imports it, once.
        { find: /^dexie$/, replacement: here('node_modules/dexie/dist/modern/dexie.mjs') },
      ],
    },
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      // Parsing is part of starting: half the script, a shorter wait.
      minify: true,
      outDir: here('out/renderer'),
      emptyOutDir: true,
      // The policy of the page allows neither inline scripts nor data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: here('renderer/index.html'),
        output: { codeSplitting: { groups: chunkGroups } },
      },
    },
  },
});

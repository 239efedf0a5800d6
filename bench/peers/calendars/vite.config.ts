import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The same React, type and target as the app; no compiler, no framework around it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: '../../../out/bench/calendars',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

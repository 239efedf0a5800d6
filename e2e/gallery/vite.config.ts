import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The gallery is no part of the product: its own page, its own build, the product's own parts. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: resolve(import.meta.dirname, '../../test-results/gallery'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
});

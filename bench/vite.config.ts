import { defineConfig } from 'vite';

/** Bundles the benchmarks for Node; packages stay outside, the project's own rooms go in. */
export default defineConfig({
  build: {
    ssr: 'bench/main.ts',
    outDir: 'out/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});

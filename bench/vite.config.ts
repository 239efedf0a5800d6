import { defineConfig } from 'vite';

/** Bundles the benchmarks for Node; packages stay outside, the project's own rooms go in. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'out/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        main: 'bench/main.ts',
        // Runs in the app's own engine, not in this Node's.
        'expanding-task': 'bench/areas/calendar/expanding-task.ts',
        'redline-task': 'bench/areas/agreements/redline-task.ts',
      },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});

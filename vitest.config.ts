import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', 'out/**', 'dist/**', 'build/checks/boundaries/planted/**'];
const dom = 'renderer/**/*.test.tsx';
const timeZone = '**/*.tz.test.ts';

/** `build/test.mjs` runs `tz` once for each of four zones; alone it runs in the zone of the shell. */
export default defineConfig({
  test: {
    // Property tests run thousands of histories; a busy machine must not turn slowness into failure.
    testTimeout: 60_000,
    // Files share what they import, which halves the time. So no test replaces a module (`vi.mock`), and each puts back
    // what it changed of the window.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{shared,electron,renderer,e2e,bench}/**/*.test.ts', 'build/**/*.test.mjs'],
          exclude: [...ignored, timeZone],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: [dom], exclude: ignored },
      },
      {
        extends: true,
        test: { name: 'tz', environment: 'node', include: [timeZone], exclude: ignored },
      },
    ],
  },
});

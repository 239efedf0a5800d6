import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', 'out/**', 'dist/**', 'build/checks/boundaries/planted/**'];
const dom = 'renderer/**/*.test.tsx';
const timeZone = '**/*.tz.test.ts';

/** `build/test.mjs` runs `tz` once for each of four zones; alone it runs in the zone of the shell. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{shared,electron,renderer,e2e,bench}/**/*.test.ts', 'build/**/*.test.mjs'],
          exclude: [...ignored, timeZone],
        },
      },
      {
        test: { name: 'dom', environment: 'happy-dom', include: [dom], exclude: ignored },
      },
      {
        test: { name: 'tz', environment: 'node', include: [timeZone], exclude: ignored },
      },
    ],
  },
});

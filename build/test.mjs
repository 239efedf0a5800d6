// npm test: prepares what is missing, then runs checks, unit tests and journeys. The last line is
// "N passed, N failed" over all of them. For one suite: npm test -- --only unit -- pattern

import { requireSupportedNode } from './bootstrap/node-version.mjs';

requireSupportedNode();
const { runMain } = await import('./bootstrap/progress.mjs');
const { preparePackages } = await import('./bootstrap/bootstrap.mjs');
await runMain(async () => {
  await preparePackages();
  const { runSuites } = await import('./suites/run-suites.mjs');
  return runSuites(process.argv.slice(2));
});

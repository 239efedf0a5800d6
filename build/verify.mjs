// npm run verify: all checks and the unit tests, without Electron. What a commit should pass.

import { requireSupportedNode } from './bootstrap/node-version.mjs';

requireSupportedNode();
const { runMain } = await import('./bootstrap/progress.mjs');
const { preparePackages } = await import('./bootstrap/bootstrap.mjs');
await runMain(async () => {
  await preparePackages();
  const { runVerify } = await import('./suites/run-verify.mjs');
  return runVerify();
});

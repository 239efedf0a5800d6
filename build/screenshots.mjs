// npm run screenshots: prepares what is missing and takes a picture of every view, or of those asked for:
// npm run screenshots -- --only today --theme dark --size 900x600 --language en --out FOLDER

import { requireSupportedNode } from './bootstrap/node-version.mjs';

requireSupportedNode();
const { runMain } = await import('./bootstrap/progress.mjs');
const { preparePackages } = await import('./bootstrap/bootstrap.mjs');
await runMain(async () => {
  await preparePackages();
  const { takeScreenshots } = await import('./screenshots/take-screenshots.mjs');
  return takeScreenshots(process.argv.slice(2));
});

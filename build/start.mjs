// npm start: prepares what is missing, builds when sources changed, opens the app.
// `--check` does everything but opening it; other arguments go to the app.

import { requireSupportedNode } from './bootstrap/node-version.mjs';

requireSupportedNode();
const { runMain } = await import('./bootstrap/progress.mjs');
const { start } = await import('./launch/start-app.mjs');
await runMain(() => start(process.argv.slice(2)));

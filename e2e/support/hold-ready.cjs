'use strict';

// Loaded with Electron's own -r before the app. Playwright calls `__playwright_run` once it is
// attached; a window that loads earlier may commit its page in the very moment of attaching, and
// then Playwright waits for that page for ever.
const { app } = require('electron');

const ready = app.whenReady();
let release;
const attached = new Promise((resolve) => {
  release = resolve;
});
const readyAndAttached = Promise.all([ready, attached]).then(() => undefined);

app.whenReady = () => readyAndAttached;
globalThis.__playwright_run = async () => {
  await ready;
  release();
};

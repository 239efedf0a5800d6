'use strict';

// What Electron's own default app does, as far as this project needs it: load the folder that is
// named on the command line. The development runtime comes without one.

const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');

const args = process.argv.slice(1);
const preloads = [];
let target;
for (let index = 0; index < args.length && target === undefined; index += 1) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') preloads.push(args[(index += 1)]);
  else if (arg === '--version' || arg === '-v') {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  } else if (!arg.startsWith('-')) target = path.resolve(arg);
}

if (target === undefined) {
  process.stderr.write('usage: electron [options] <app folder>\n');
  process.exit(1);
}

const manifest = path.extname(target) ? {} : require(path.join(target, 'package.json'));
if (manifest.productName || manifest.name) app.setName(manifest.productName ?? manifest.name);
if (manifest.version) app.setVersion(manifest.version);
app.setAppPath(path.extname(target) ? path.dirname(target) : target);

if (preloads.length > 0) Module._preloadModules(preloads);
// Synchronously: code that is loaded by import() runs after 'ready', where
// protocol.registerSchemesAsPrivileged throws.
Module._load(Module._resolveFilename(target, null, true), null, true);

'use strict';

// Tells the boundaries plugin where an import points. The stock resolver knows neither `#` subpath
// imports nor explicit .ts endings, and whatever it cannot resolve is silently not checked.

const fs = require('node:fs');
const { builtinModules } = require('node:module');
const path = require('node:path');

exports.interfaceVersion = 2;

/**
 * @param {string} source what the import names
 * @param {string} file the importing file
 */
exports.resolve = (source, file) => {
  const bare = source.replace(/\?.*$/, '');
  if (bare.startsWith('node:') || builtinModules.includes(bare)) return { found: true, path: null };
  const target = localTarget(bare, file);
  if (target === undefined) return { found: false };
  return fs.existsSync(target) ? { found: true, path: target } : { found: false };
};

function localTarget(source, file) {
  if (source.startsWith('.')) return path.resolve(path.dirname(file), source);
  const root = projectRoot(file);
  if (source.startsWith('#')) return path.join(root, source.slice(1));
  const name = source.split('/', source.startsWith('@') ? 2 : 1).join('/');
  return path.join(root, 'node_modules', name, 'package.json');
}

function projectRoot(file) {
  let folder = path.dirname(file);
  while (!fs.existsSync(path.join(folder, 'package.json'))) {
    if (folder === path.dirname(folder)) return folder;
    folder = path.dirname(folder);
  }
  return folder;
}

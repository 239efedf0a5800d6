import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, projectDir } from '../bootstrap/locations.mjs';

const SKIPPED = /(^|\/)(node_modules|out|dist|test-results|planted)(\/|$)/;

/**
 * @param {readonly string[]} folders below the project
 * @param {RegExp} wanted tested against the path
 * @returns {{ path: string, text: string }[]} paths relative to the project, with slashes
 */
export function readSources(folders, wanted) {
  return folders
    .filter((folder) => existsSync(inProject(folder)))
    .flatMap((folder) => readdirSync(inProject(folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => wanted.test(path) && !SKIPPED.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
}

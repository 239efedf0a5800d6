import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronCacheDir } from './locations.mjs';

/**
 * What is known about the runtime on this machine. Tests and tools read the path here when they
 * are started without the bootstrap.
 *
 * @typedef {{ path: string, version: string, kind: 'official' | 'development' }} ElectronRuntime
 * @typedef {{ runtime?: ElectronRuntime, officialFailedAt?: number }} ElectronRecord
 */

const recordPath = () => join(electronCacheDir(), 'runtime.json');

/** @returns {ElectronRecord} */
export function readElectronRecord() {
  try {
    return JSON.parse(readFileSync(recordPath(), 'utf8'));
  } catch {
    return {};
  }
}

/** @param {ElectronRecord} record */
export function writeElectronRecord(record) {
  mkdirSync(electronCacheDir(), { recursive: true });
  const temporary = `${recordPath()}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(temporary, recordPath());
}

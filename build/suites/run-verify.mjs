import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { allChecks } from '../checks/all-checks.mjs';
import { runChecks } from '../checks/run-checks.mjs';
import { addCounts } from './counts.mjs';
import { runUnitSuite } from './unit-suite.mjs';

/** @returns {Promise<number>} exit code */
export async function runVerify() {
  const workDir = mkdtempSync(join(tmpdir(), 'common-ground-verify-'));
  try {
    const checks = await runChecks(allChecks, Math.min(2, availableParallelism()));
    const { passed, failed } = addCounts([checks, await runUnitSuite(workDir, [])]);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

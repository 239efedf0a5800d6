import { plantedViolations } from './boundaries/planted-violations.mjs';
import { styleChecks } from './css/css.mjs';
import { documentChecks } from './documents/documents.mjs';
import { fileLengths } from './file-lengths.mjs';
import { lint } from './lint.mjs';
import { stringChecks } from './strings/strings.mjs';
import { format, unused } from './tools.mjs';
import { plantedTypeErrors, typeChecks } from './types/types.mjs';

/**
 * The slow ones first, so that two at a time end together.
 *
 * @type {import('./run-checks.mjs').Check[]}
 */
export const allChecks = [
  format,
  lint,
  unused,
  ...typeChecks,
  plantedTypeErrors,
  plantedViolations,
  ...styleChecks,
  ...stringChecks,
  ...documentChecks,
  fileLengths,
];

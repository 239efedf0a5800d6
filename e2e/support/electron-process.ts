import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export function electronPath(): string {
  const path = process.env['CG_ELECTRON'];
  if (!path) throw new Error('No Electron runtime on record: run `npm test` or `npm start` once.');
  return path;
}

/** As root Chromium's sandbox can't start; only tests switch it off. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The displays of a test run, one for each worker; none where windows open on a person's own screen. */
export const electronDisplays: readonly string[] = (process.env['CG_DISPLAYS'] ?? '')
  .split(' ')
  .filter(Boolean);

/**
 * Our own environment, without what would make Electron plain Node, on a computer that speaks `locale`
 * (BCP 47). Linux takes its languages from there; elsewhere the journeys need a system in English.
 */
export function startEnvironment(locale = 'en-GB'): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env;
  const display = electronDisplays[Number(environment['TEST_PARALLEL_INDEX'] ?? 0)];
  if (display !== undefined) environment['DISPLAY'] = display;
  return { ...environment, LANGUAGE: locale.replace('-', '_') };
}

/** Starts Electron as a person would, without Playwright's switches and connections. */
export function spawnElectron(args: readonly string[]): ChildProcess {
  return spawn(electronPath(), args, {
    env: startEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

export interface EndedProcess {
  readonly code: number | null;
  readonly errors: string;
}

export function whenEnded(child: ChildProcess): Promise<EndedProcess> {
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}

/** A process that ended but was not yet waited for (a zombie) does not run. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    if (process.platform !== 'linux') return true;
    const state = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.[0];
    return state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}

/** Of all its threads: a child belongs to the one that started it, which needn't be the first. */
function childrenOf(processId: number): number[] {
  const tasks = `/proc/${processId}/task`;
  try {
    return readdirSync(tasks).flatMap((thread) =>
      readFileSync(`${tasks}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** The process and all below it; elsewhere than on Linux only itself. */
export function withDescendants(processId: number): readonly number[] {
  return [processId, ...childrenOf(processId).flatMap(withDescendants)];
}

/** SIGKILL, as a power cut: resolves once nothing of the app runs, so that nobody writes any more. */
export async function killAll(child: ChildProcess): Promise<void> {
  const family = withDescendants(child.pid ?? -1);
  child.kill('SIGKILL');
  const deadline = Date.now() + 10_000;
  while (family.some(isRunning) && Date.now() < deadline) await pause(10);
}

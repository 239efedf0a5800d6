import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { electronPath, startEnvironment } from './launch.ts';

export interface EndedProcess {
  readonly code: number | null;
  readonly errors: string;
}

/** Starts Electron as a person would, without Playwright's switches and connections. */
export function spawnElectron(args: readonly string[]): ChildProcess {
  return spawn(electronPath(), args, {
    env: startEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

export function whenEnded(child: ChildProcess): Promise<EndedProcess> {
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}

export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

function childrenOf(processId: number): number[] {
  try {
    const path = `/proc/${processId}/task/${processId}/children`;
    return readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

export function withDescendants(processId: number): readonly number[] {
  return [processId, ...childrenOf(processId).flatMap(withDescendants)];
}

/** Inodes of every socket that these processes hold (Linux). */
function socketInodes(processIds: readonly number[]): ReadonlySet<string> {
  const inodes = new Set<string>();
  for (const processId of processIds) {
    const folder = `/proc/${processId}/fd`;
    for (const name of readFolder(folder)) {
      const inode = /^socket:\[(\d+)\]$/.exec(readLink(`${folder}/${name}`))?.[1];
      if (inode) inodes.add(inode);
    }
  }
  return inodes;
}

function readFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Internet sockets (TCP and UDP, both families) that these processes hold right now: rows of /proc/net. */
export function internetSockets(processIds: readonly number[]): readonly string[] {
  const inodes = socketInodes(processIds);
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
      .filter((cells) => inodes.has(cells[9] ?? ''))
      .map((cells) => `${kind} ${cells[1]} → ${cells[2]}`),
  );
}

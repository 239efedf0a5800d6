import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

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

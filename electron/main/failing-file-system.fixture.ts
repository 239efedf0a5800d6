import type { FileHandle } from 'node:fs/promises';
import { realFileSystem, type FileSystem } from './durable-file.ts';

type Operation = 'write' | 'sync' | 'datasync' | 'rename' | 'truncate' | 'rm';

export interface FailingFileSystem extends FileSystem {
  /** The next calls of `operation` fail with `code`; a full disk still takes `room` bytes first. */
  fail(operation: Operation, code: string, options?: { times?: number; room?: number }): void;
}

/** The real file system, failing when told to, as a full or dying disk does. */
export function createFailingFileSystem(): FailingFileSystem {
  const failures = new Map<Operation, { code: string; times: number; room: number }>();

  function check(operation: Operation): { room: number; error: Error } | null {
    const failure = failures.get(operation);
    if (!failure || failure.times === 0) return null;
    failure.times -= 1;
    const error = Object.assign(new Error(failure.code), { code: failure.code });
    return { room: failure.room, error };
  }

  const wrapHandle = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, key) {
        if (key === 'write') {
          return async (bytes: Uint8Array, offset: number, length: number, position: number) => {
            const failure = check('write');
            if (!failure) return target.write(bytes, offset, length, position);
            const room = Math.min(failure.room, length);
            if (room > 0) await target.write(bytes, offset, room, position);
            throw failure.error;
          };
        }
        if (key === 'sync' || key === 'datasync') {
          return async () => {
            const failure = check(key);
            if (failure) throw failure.error;
            return target[key]();
          };
        }
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });

  const guarded = (operation: 'rename' | 'truncate' | 'rm') =>
    (async (...args: never[]) => {
      const failure = check(operation);
      if (failure) throw failure.error;
      return (realFileSystem[operation] as (...given: never[]) => Promise<unknown>)(...args);
    }) as never;

  return {
    ...realFileSystem,
    open: async (...args) => wrapHandle(await realFileSystem.open(...args)),
    rename: guarded('rename'),
    truncate: guarded('truncate'),
    rm: guarded('rm'),
    fail(operation, code, { times = 1, room = 0 } = {}) {
      failures.set(operation, { code, times, room });
    },
  };
}

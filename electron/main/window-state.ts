import { screen } from 'electron';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { realFileSystem, replaceFile } from './durable-file.ts';
import { placeWindow } from './window-place.ts';

const number = z.int().check(z.gte(-100_000), z.lte(100_000));

const stateSchema = z.object({
  bounds: z.object({ x: number, y: number, width: number, height: number }),
  maximised: z.boolean(),
  zoom: z.number().check(z.gte(1), z.lte(2)),
});

/** Where the window was, and how large its text is. No content, no time. */
export type WindowState = z.infer<typeof stateSchema>;

export const smallestSize = { width: 900, height: 600 } as const;

export function readWindowState(path: string): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    return { ...state, bounds: placeWindow(state.bounds, areas, smallestSize) };
  } catch {
    return null;
  }
}

export async function saveWindowState(path: string, state: WindowState): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(state)}\n`);
  // Not worth a word to anybody when it fails.
  await replaceFile(realFileSystem, path, bytes).catch(() => undefined);
}

import { ipcRenderer } from 'electron';
import { main } from '../main/main.ts'; // expect: boundaries(dependencies)
import { join } from 'node:path'; // expect: boundaries(dependencies)

export const used = [ipcRenderer, main, join];

async function later(): Promise<void> {}

later(); // expect: typescript(no-floating-promises)

import { readFileSync } from 'node:fs';
import { ipc } from '#shared/ipc/ipc.ts';
import { formats } from '#shared/formats/formats.ts';
import { ipcMain } from 'electron'; // expect: common-ground(no-raw-ipc)
import { domain } from '#shared/domain/domain.ts'; // expect: boundaries(dependencies)
import { ui } from '#renderer/ui/ui.ts'; // expect: boundaries(dependencies)

export const used = [readFileSync, ipc, formats, ipcMain, domain, ui];

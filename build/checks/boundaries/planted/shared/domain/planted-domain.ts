import { ledger } from '#shared/ledger/ledger.ts';
import { lib } from '#shared/lib/lib.ts';
import { z } from 'zod';
import { crypto as keys } from '#shared/crypto/crypto.ts'; // expect: boundaries(dependencies)
import { formats } from '#shared/formats/formats.ts'; // expect: boundaries(dependencies)
import { ipc } from '../ipc/ipc.ts'; // expect: boundaries(dependencies)
import { useState } from 'react'; // expect: boundaries(dependencies)
import Dexie from 'dexie'; // expect: boundaries(dependencies)
import { app } from 'electron'; // expect: boundaries(dependencies)
import { readFileSync } from 'node:fs'; // expect: boundaries(dependencies)
import { ui } from '#renderer/ui/ui.ts'; // expect: boundaries(dependencies)

export const now = Date.now(); // expect: common-ground(no-ambient-clock)
export const today = new Date(); // expect: common-ground(no-ambient-clock)
export const chance = Math.random(); // expect: common-ground(no-ambient-clock)
export const bytes = crypto.getRandomValues(new Uint8Array(4)); // expect: common-ground(no-ambient-clock)
export const instant = Temporal.Now.instant(); // expect: common-ground(no-ambient-clock)
export const given = new Date(0);
export const used = [ledger, lib, z, keys, formats, ipc, useState, Dexie, app, readFileSync, ui];

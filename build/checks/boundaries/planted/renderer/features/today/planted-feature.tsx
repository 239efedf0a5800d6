import { domain } from '#shared/domain/domain.ts';
import { ui } from '#renderer/ui/ui.ts';
import { own } from './own.ts';
import { calendar } from '../calendar/calendar.ts'; // expect: boundaries(dependencies)
import { app } from '#renderer/app/app.ts'; // expect: boundaries(dependencies)
import { ledger } from '#shared/ledger/ledger.ts'; // expect: boundaries(dependencies)
import { crypto as keys } from '#shared/crypto/crypto.ts'; // expect: boundaries(dependencies)
import { useLiveQuery } from 'dexie-react-hooks'; // expect: boundaries(dependencies)
import { m } from 'framer-motion'; // expect: boundaries(dependencies)
import { ipcRenderer } from 'electron'; // expect: boundaries(dependencies), common-ground(no-raw-ipc)
import { main } from '#electron/main/main.ts'; // expect: boundaries(dependencies)

export const bridge = window.commonGround; // expect: common-ground(no-window-bridge)
export const { commonGround } = window; // expect: common-ground(no-window-bridge)
export const used = [domain, ui, own, calendar, app, ledger, keys, useLiveQuery, m, ipcRenderer, main];
export const lazy = () => import('../calendar/calendar.ts'); // expect: boundaries(dependencies)
export const Words = () => <p>Planted English</p>; // expect: react(jsx-no-literals)
export const Quoted = () => <p className="quoted">{'Planted English'}</p>; // expect: react(jsx-no-literals)
export const Signs = () => <p className="signs">· {used.length}</p>;

import Dexie from 'dexie';
import { platform } from '#renderer/platform/platform.ts';
import { session } from '#renderer/session/session.ts'; // expect: boundaries(dependencies)

export const used = [Dexie, platform, session];

import { buildSessionHost } from './build-session-host.ts';
import { createEnvironment } from './environment.ts';
import type { SessionHost } from './session-host.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';

/** The session of this window. The rooms' registry is fetched when a vault is opened. */
export const createSessionHost = (api: CommonGroundApi): SessionHost =>
  buildSessionHost(
    createEnvironment(api, async () => (await import('#shared/domain/registry.ts')).projections),
  );

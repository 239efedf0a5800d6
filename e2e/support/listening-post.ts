import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';

export interface ListeningPost {
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Connections and datagrams that arrived. */
  count(): number;
  close(): Promise<void>;
}

/** A host on this computer that counts everything that reaches it, whatever the protocol. */
export async function openListeningPost(): Promise<ListeningPost> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  const datagrams = createSocket('udp4', () => (count += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  return {
    tcpPort: (server.address() as AddressInfo).port,
    udpPort: datagrams.address().port,
    count: () => count,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => datagrams.close(resolve));
    },
  };
}

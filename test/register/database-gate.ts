import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, createConnection as knock, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type pg from 'pg';

/** A way to the database of the tests that can be lost without harm to the other tests. */
export interface DatabaseGate {
  /** What `pg` takes to connect through it. */
  readonly connection: pg.ClientConfig;
  /** - `open`: it leads to the database
   *  - `shut`: nobody listens, and what was connected is not any more
   *  - `cutting`: whoever asks something is cut off, as by a server that dies while it works
   *  - `frozen`: what is asked reaches nobody, as with a server that stands still
   */
  readonly set: (state: 'open' | 'shut' | 'cutting' | 'frozen') => Promise<void>;
}

/** Opens a gate on a socket of its own before a database, gone after the tests. */
export const databaseGate = async (connection: pg.ClientConfig): Promise<DatabaseGate> => {
  const { host = '', port = 5432 } = connection;
  const folder = mkdtempSync(join(tmpdir(), 'mp-gate-'));
  chmodSync(folder, 0o700);
  const name = `.s.PGSQL.${port}`;
  const sockets = new Set<Socket>();
  let cutting = false;
  let frozen = false;
  const server = createServer((inside) => {
    const outside = knock(join(host, name));
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        inside.destroy();
        outside.destroy();
      });
    }
    inside.on('data', (bytes) => {
      if (cutting) inside.destroy();
      else if (!frozen) outside.write(bytes);
    });
    outside.pipe(inside);
  });
  const listen = async (): Promise<void> => {
    if (server.listening) return;
    server.listen(join(folder, name));
    await once(server, 'listening');
  };
  const shut = async (): Promise<void> => {
    const closed = server.listening ? once(server, 'close') : null;
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen();
  after(async () => {
    await shut();
    rmSync(folder, { recursive: true });
  });
  return {
    connection: { ...connection, host: folder },
    set: async (state) => {
      cutting = state === 'cutting';
      frozen = state === 'frozen';
      await (state === 'shut' ? shut() : listen());
    },
  };
};

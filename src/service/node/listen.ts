import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { removeLeftUploads } from '../body/remove-left-uploads.ts';
import type { ServiceEnv } from '../context.ts';
import { Lifecycle } from './lifecycle.ts';

/** Where a service listens, and how long it bears with slow clients; times in milliseconds. */
export interface ListenOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** By when the headers of a request must be there. */
  readonly headersTimeout?: number;
  /** By when a whole request must be there. */
  readonly requestTimeout?: number;
  /** How long a connection is kept that asks nothing. */
  readonly keepAliveTimeout?: number;
  /** How long a connection may move nothing while a request is answered: a reader who stands still is let go. */
  readonly stillTimeout?: number;
  /** How long `/ready` says that the node takes leave before it accepts nothing more: time for a proxy to see it. */
  readonly leaveTime?: number;
  /** The same as of the service. */
  readonly lifecycle?: Lifecycle;
  /** How long what runs may go on once the service is being closed. */
  readonly closeTimeout?: number;
}

/** A service that listens. */
export interface Listening {
  /** `http://host:port`, without a slash at the end. */
  readonly address: string;
  readonly port: number;
  readonly lifecycle: Lifecycle;
  /** From the next request on another application answers; what runs goes on. */
  answerBy(app: Hono<ServiceEnv>): void;
  /** Accepts nothing more, lets what runs finish within its bound, then closes every connection. */
  close(): Promise<void>;
}

const SECOND = 1000; // not-law: milliseconds
const DEFAULTS = {
  headersTimeout: 15 * SECOND, // not-law: of HTTP
  requestTimeout: 300 * SECOND, // not-law: of HTTP
  keepAliveTimeout: 65 * SECOND, // not-law: of HTTP
  stillTimeout: 600 * SECOND, // not-law: of HTTP
  closeTimeout: 20 * SECOND, // not-law: of HTTP
  leaveTime: 0,
} as const;

/** How often slow connections are looked for. */
const LOOK = 1000; // not-law: milliseconds
const MOST_HEADERS = 100; // not-law: of one request

const addressOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
};

/**
 * Lets a service listen.
 *
 * @throws Error when the port is taken or not to be had.
 */
export const listen = async (app: Hono<ServiceEnv>, options: ListenOptions): Promise<Listening> => {
  const { host, port, closeTimeout, stillTimeout, leaveTime, lifecycle, ...timeouts } = {
    ...DEFAULTS,
    lifecycle: new Lifecycle(),
    ...options,
  };
  let answering = app;
  const server = createServer(
    { ...timeouts, connectionsCheckingInterval: LOOK },
    getRequestListener((request, env) => answering.fetch(request, env), {
      overrideGlobalObjects: false,
    }),
  );
  server.maxHeadersCount = MOST_HEADERS;
  server.timeout = stillTimeout;
  removeLeftUploads(tmpdir());
  server.listen(port, host);
  await once(server, 'listening');
  return {
    address: addressOf(server),
    port: (server.address() as AddressInfo).port,
    lifecycle,
    answerBy: (next) => {
      answering = next;
    },
    close: async () => {
      lifecycle.close();
      if (leaveTime > 0) await pause(leaveTime);
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const bound = setTimeout(() => server.closeAllConnections(), closeTimeout);
      await closed;
      clearTimeout(bound);
    },
  };
};

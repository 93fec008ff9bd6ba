/**
 * Loaded before anything else in the process that reads papers: from then on nothing in it opens a connection, listens,
 * or asks for a name. Node's permission model, which keeps files and other processes from it, says nothing of networks.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refused = (): never => {
  throw new Error('the process that reads papers has no connections');
};

/** Replaces every function of an object by one that refuses, for good. */
const refuseAll = (object: object, names: readonly string[]): void => {
  for (const name of names)
    Object.defineProperty(object, name, { value: refused, writable: false, configurable: false });
};

const functionsOf = (object: object): readonly string[] =>
  Object.entries(object).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

// http, https, http2, tls, fetch and WebSocket all connect by these
refuseAll(net.Socket.prototype, ['connect']);
refuseAll(net.Server.prototype, ['listen']);
refuseAll(dgram.Socket.prototype, ['bind', 'connect', 'send']);
for (const resolver of [dns.Resolver.prototype, dns.promises.Resolver.prototype])
  refuseAll(
    resolver,
    Object.getOwnPropertyNames(resolver).filter((name) => /^resolve|^reverse/.test(name)),
  );
for (const names of [dns, dns.promises])
  refuseAll(
    names,
    functionsOf(names).filter((name) => /^resolve|^reverse|^lookup/.test(name)),
  );
syncBuiltinESMExports();

/** Tries what the process that reads papers must not be able to do, and prints what came of each. */
import { spawnSync } from 'node:child_process';
import dgram from 'node:dgram';
import dns, { lookup } from 'node:dns';
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import net, { connect, Socket } from 'node:net';
import tls from 'node:tls';

const [, , port = '', secret = '', written = ''] = process.argv;
const address = { host: '127.0.0.1', port: Number(port) };

const tried: Record<string, () => unknown> = {
  'net.connect': () => net.connect(address),
  connect: () => connect(address),
  socket: () => new Socket().connect(address),
  listen: () => net.createServer().listen(0),
  tls: () => tls.connect(address),
  http: () => http.get(address),
  http2: () => http2.connect(`http://127.0.0.1:${port}`).on('error', () => {}),
  udp: () => dgram.createSocket('udp4').send('x', Number(port), '127.0.0.1'),
  lookup: () => lookup('localhost', () => {}),
  'dns.promises': () => dns.promises.resolve4('localhost'),
  resolver: () => new dns.Resolver().resolve4('localhost', () => {}),
  read: () => readFileSync(secret),
  write: () => writeFileSync(written, 'x'),
  spawn: () => spawnSync(process.execPath, ['--version']).error ?? 'started',
  binding: () => Reflect.get(process, 'binding')('tcp_wrap'),
};

const outcomes: Record<string, string> = {};
for (const [name, attempt] of Object.entries(tried)) {
  try {
    const came = attempt();
    outcomes[name] = came instanceof Error ? 'refused' : 'done';
  } catch {
    outcomes[name] = 'refused';
  }
}
outcomes['fetch'] = await fetch(`http://127.0.0.1:${port}`).then(
  () => 'done',
  () => 'refused',
);
outcomes['environment'] = Object.keys(process.env)
  .filter((name) => name !== 'SystemRoot')
  .join();
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);

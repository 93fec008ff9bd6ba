// alone: `started.ts` ends what it started after the first file
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { WITH_ALL } from '../tier.ts';
import { SOON, type Started, scratch, start } from './started.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const addressOf = async ({ line }: Started): Promise<string> =>
  (await line(/ready at (http:\S+)/))[1] ?? '';

const isReady = async (address: string): Promise<boolean> =>
  (await fetch(`${address}/ready`)).status === 200;

/** A request that is answered by what its body says: a token that is mistyped. */
const SLOW = {
  path: '/v1/invitations/read',
  body: JSON.stringify({ token: `mi_${'x'.repeat(48)}` }),
};

const folder = join(scratch, 'register');
const SERVE = ['serve', '--data', folder, '--port', '0'];

test('two programs beside each other make one register, and a killed one leaves it whole', {
  ...SOON,
  skip: WITH_ALL,
}, async () => {
  const [one, other] = [start(SERVE), start(SERVE)];
  const [first, second] = await Promise.all([addressOf(one), addressOf(other)]);
  assert.notEqual(first, second);
  assert.deepEqual(await Promise.all([isReady(first), isReady(second)]), [true, true]);
  const { port } = new URL(first);
  const third = start(['serve', '--data', folder, '--port', port]);
  assert.equal(await third.ended, 69);
  assert.match(third.err.join('\n'), new RegExp(`127.0.0.1:${port} is taken by another program`));
  one.child.kill('SIGKILL');
  await one.ended;
  assert.equal(await isReady(second), true);
  other.child.kill('SIGKILL');
  await other.ended;
  // Its server runs on alone, and is found.
  const pid = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0];
  const again = start(SERVE);
  assert.equal(await isReady(await addressOf(again)), true);
  assert.equal(
    readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0],
    pid,
  );
  again.child.kill('SIGTERM');
  assert.equal(await again.ended, 0);
  assert.equal(existsSync(join(folder, 'postgres/data/postmaster.pid')), false);
});

test(
  'a request that runs when the node is told to stop is answered; its log is JSON',
  SOON,
  async () => {
    const node = start(SERVE);
    const address = new URL(await addressOf(node));
    const socket = connect(Number(address.port), address.hostname);
    await once(socket, 'connect');
    const answer: string[] = [];
    socket.setEncoding('utf8').on('data', (text: string) => answer.push(text));
    const closed = once(socket, 'close');
    // A request that is under way: its body is still being sent.
    socket.write(`POST ${SLOW.path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`);
    socket.write(`content-length: ${SLOW.body.length}\r\n\r\n${SLOW.body.slice(0, 1)}`);
    await isReady(address.origin);
    node.child.kill('SIGTERM');
    await node.line(/SIGTERM/);
    socket.write(SLOW.body.slice(1));
    await closed;
    assert.match(answer.join(''), /^HTTP\/1\.1 4\d\d [\s\S]*"code":"token-mistyped"/);
    assert.equal(await node.ended, 0);
    assert.match(node.err.at(-1) ?? '', /stopped/);
    assert.ok(node.out.length > 0);
    for (const line of node.out) assert.match(JSON.parse(line).time, /^\d{4}-\d\d-\d\dT/);
  },
);

test('an ordinary user serves as well', { ...SOON, skip: WITH_ALL || !isRoot }, async () => {
  const place = join(scratch, 'of-nobody');
  mkdirSync(place);
  chownSync(place, NOBODY, NOBODY);
  const node = start(['serve', '--data', place, '--port', '0'], { uid: NOBODY, gid: NOBODY });
  assert.equal(await isReady(await addressOf(node)), true);
  node.child.kill('SIGINT');
  assert.equal(await node.ended, 0);
});

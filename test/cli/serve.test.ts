import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { ROOT } from './run-cli.ts';

const MILEPROOF = join(ROOT, 'bin', 'mileproof.js');
/** A process that hangs fails here; a busy machine does not. */
const SOON = { timeout: 900_000 };
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
// The user that root lends the server has to enter.
chmodSync(scratch, 0o755);
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly err: string[];
  readonly out: string[];
  /** Resolves with the status when the program has ended. */
  readonly ended: Promise<number | null>;
  /** The first line, on either stream, that a pattern finds. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
}

const start = (
  words: readonly string[],
  user: { uid: number; gid: number } | null = null,
): Started => {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C', HOME: scratch };
  const child = spawn(process.execPath, [MILEPROOF, ...words], { env, ...user });
  running.add(child);
  const out: string[] = [];
  const err: string[] = [];
  const heard: (() => void)[] = [];
  for (const [stream, lines] of [
    [child.stdout, out],
    [child.stderr, err],
  ] as const) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const one of heard.splice(0)) one();
    });
  }
  const ended = once(child, 'close').then(([status]) => {
    running.delete(child);
    for (const one of heard.splice(0)) one();
    return status as number | null;
  });
  const line = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      for (const one of [...err, ...out]) {
        const found = pattern.exec(one);
        if (found !== null) return found;
      }
      if (!running.has(child)) throw new Error(`ended without ${pattern}: ${err.join('\n')}`);
      await new Promise<void>((again) => heard.push(again));
    }
  };
  return { child, out, err, ended, line };
};

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

test(
  'two programs beside each other make one register, and a killed one leaves it whole',
  SOON,
  async () => {
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
  },
);

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

test('an ordinary user serves as well', { ...SOON, skip: !isRoot }, async () => {
  const place = join(scratch, 'of-nobody');
  mkdirSync(place);
  chownSync(place, NOBODY, NOBODY);
  const node = start(['serve', '--data', place, '--port', '0'], { uid: NOBODY, gid: NOBODY });
  assert.equal(await isReady(await addressOf(node)), true);
  node.child.kill('SIGINT');
  assert.equal(await node.ended, 0);
});

const signsInByOneClick = async (origin: string): Promise<void> => {
  const asked = await fetch(`${origin}/sign-in?next=/`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ act: 'as', account: 'officer.b' }),
  });
  assert.equal(asked.headers.get('location'), '/');
  const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const page = await fetch(`${origin}/`, { headers: { cookie } });
  assert.match(await page.text(), /Signed in: province office/);
};

test(
  'the second start of the demonstration finds the first; one that was not finished is made anew',
  SOON,
  async () => {
    const made = join(scratch, 'demonstration');
    const demo = ['demo', '--data', made, '--port', '0'];
    const keys = (started: Started): readonly string[] =>
      started.out.flatMap((line) => /(?<= )mp_\S{48}$/.exec(line)?.[0] ?? []);
    const seen: (readonly string[])[] = [];
    for (const finished of [true, true, false]) {
      if (!finished) rmSync(join(made, 'filled.json'));
      const started = start(demo);
      await started.line(/Ctrl-C stops it/);
      assert.equal(keys(started).length, 10);
      seen.push(keys(started));
      const [, origin = ''] = await started.line(/^Open (http:\S+)\/ in a browser/);
      await signsInByOneClick(origin);
      started.child.kill('SIGINT');
      assert.equal(await started.ended, 0);
    }
    assert.deepEqual(seen[0], seen[1]);
    assert.notDeepEqual(seen[1], seen[2]);
  },
);

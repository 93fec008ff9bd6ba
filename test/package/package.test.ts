// with --long: it packs, installs and serves
import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { DEMONSTRATION_ROOT } from '../../src/letters/trust/root-keys.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { SOON, scratch } from '../cli/started.ts';
import { copyDemonstration } from '../made-demonstration.ts';
import { type InstalledPackage, installPackage, nodesToTry, unlock } from './installed-package.ts';
import { PROGRAM } from './program-of-user.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };
/** Root can write everywhere: what it runs here, it runs as somebody who cannot. */
const USER = process.getuid?.() === 0 ? NOBODY : null;
const VIN = 'LSJJV8DJ2SC765444';
const TODAY = ['--today', '2026-11-24'];
const SAMPLE = join(ROOT, 'samples', 'exporter-batch.csv');

/** What the program of a user prints: of a car, of two letters twice, of a key, of three webhooks. */
const ANSWERS = [
  ...['blocked conditional', 'valid', 'valid', 'valid', 'valid'],
  ...['a key', 'good', 'seen-before', 'wrong-signature'],
];

const run = promisify(execFile);
const nodes = nodesToTry();
/** The oldest to be had: it hands over to the Node that the packages brought. */
const node = nodes.at(-1) ?? process.execPath;
const work = join(scratch, 'work');
const env = {
  PATH: `${dirname(node)}:/usr/bin:/bin`,
  HOME: work,
  TMPDIR: work,
  LANG: 'C',
  LC_ALL: 'C',
  MILEPROOF_PSEUDONYM_KEY: 'test',
};
const how = { cwd: work, env, ...USER, maxBuffer: 64 * 1024 * 1024 };

const nameOf = (one: string): string =>
  one === process.execPath ? 'the Node of the packages' : 'an older Node';

let installed: InstalledPackage;
const running: ChildProcess[] = [];

/** Starts a command of the package that serves, and waits for its address. */
const serve = async (
  words: readonly string[],
  address: RegExp,
): Promise<[ChildProcess, string]> => {
  const child = spawn(node, [installed.command, ...words], {
    ...how,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const lines: string[] = [];
  const found = new Promise<string>((resolve, reject) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        const [, at] = address.exec(line) ?? [];
        if (at !== undefined) resolve(at);
      });
    }
    child.once('close', () => reject(new Error(lines.join('\n'))));
  });
  return [child, await found];
};

const stop = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
};

const ofUser = (path: string): void => {
  if (USER !== null) chownSync(path, USER.uid, USER.gid);
};

describe('the package that npm packs, in a folder that cannot be written', () => {
  before(() => {
    mkdirSync(work);
    ofUser(work);
    installed = installPackage(scratch);
  });
  after(() => {
    for (const child of running) child.kill('SIGKILL');
    unlock(installed.own);
  });

  test(
    'it holds the program and no test, picture or bench, and nothing is left in the checkout',
    SOON,
    () => {
      const wrong =
        /(?:^|\/)(?:test|bench|tools|node_modules)\/|\.test\.|\.png$|(?<!\.d)\.ts$|tsconfig/;
      assert.deepEqual(
        installed.files.filter((path) => wrong.test(path)),
        [],
      );
      assert.deepEqual(installed.left, []);
      const { exports } = JSON.parse(readFileSync(join(installed.own, 'package.json'), 'utf8'));
      for (const target of Object.values<string>(exports)) {
        assert.ok(installed.files.includes(target.slice(2)), target);
        assert.ok(installed.files.includes(target.slice(2).replace(/\.js$/, '.d.ts')), target);
      }
    },
  );

  test('with it go a bill of materials, and checksums that hold', SOON, async () => {
    const { stdout } = await run('sha256sum', ['-c', 'SHA256SUMS'], { cwd: installed.released });
    assert.match(stdout, /^mileproof-\d+\.\d+\.\d+\.tgz: OK\nsbom\.cdx\.json: OK\n$/);
  });

  test('every file that a compiled source names beside itself is there', SOON, () => {
    const missing = globSync('dist/src/**/*.js', { cwd: installed.own }).flatMap((file) => {
      const text = readFileSync(join(installed.own, file), 'utf8');
      const named = [
        ...text.matchAll(/^(?:import|export) .*?from '(\.[^']+)'/gm),
        ...text.matchAll(/\bimport\('(\.[^']+)'\)/g),
        ...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g),
      ];
      const beside = named.map(([, path = '']) => join(installed.own, dirname(file), path));
      return beside.filter((path) => !existsSync(path)).map((path) => `${file}: ${path}`);
    });
    assert.deepEqual(missing, []);
  });

  for (const one of nodes) {
    test(`every import answers from JavaScript: ${nameOf(one)}`, SOON, async () => {
      const program = join(installed.folder, 'program.mjs');
      writeFileSync(program, PROGRAM);
      const examples = join(installed.own, 'docs', 'spec', 'letters', 'vectors');
      const { stdout } = await run(
        one,
        [program, examples, JSON.stringify(DEMONSTRATION_ROOT)],
        how,
      );
      assert.deepEqual(stdout.trim().split('\n'), ANSWERS);
    });

    test(`the command says of a VIN what the checkout says: ${nameOf(one)}`, SOON, async () => {
      const { stdout } = await run(one, [installed.command, 'vin', VIN], how);
      assert.equal(stdout, (await runCli(['vin', VIN])).out);
    });
  }

  test('every import has its types', SOON, async () => {
    const wrong =
      '\n// @ts-expect-error\nconst no: number = engine;\n// @ts-expect-error\nwebhookVerifier({ secrets: 5 });\n';
    writeFileSync(join(installed.folder, 'program.ts'), PROGRAM + wrong);
    const words = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      'node',
    ];
    const roots = ['--typeRoots', join(ROOT, 'node_modules', '@types')];
    writeFileSync(join(installed.folder, 'package.json'), '{"type":"module"}');
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = { cwd: installed.folder };
    await run(process.execPath, [tsc, ...words, ...roots, 'program.ts'], options);
  });

  test('it screens applications and a nation as the checkout does', SOON, async () => {
    const screen = ['screen', SAMPLE, '--format', 'csv', ...TODAY];
    // some of the batch are blocked: it ends with 1
    const said = await run(node, [installed.command, ...screen], how).catch((error) => error);
    assert.deepEqual([said.code, said.stdout], [1, (await runCli(screen)).out]);
    const made = ['simulate', '--vehicles', '1000', '--out', 'nation'];
    await run(node, [installed.command, ...made], how);
    const nation = [installed.command, 'screen', 'nation', '--out', 'screened', ...TODAY];
    await run(node, nation, how).catch(({ code }) => assert.equal(code, 1));
    const own = join(scratch, 'screened-by-the-checkout');
    await runCli(['screen', join(work, 'nation'), '--out', own, ...TODAY]);
    for (const file of ['findings.csv', 'patterns.csv', 'problems.csv']) {
      assert.equal(
        readFileSync(join(work, 'screened', file), 'utf8'),
        readFileSync(join(own, file), 'utf8'),
        file,
      );
    }
    assert.ok(existsSync(join(work, 'screened', 'summary.html')));
  });

  test('it serves a register of its own, with pages, fonts and bundles', SOON, async () => {
    const words = ['serve', '--data', join(work, 'register'), '--port', '0'];
    const [child, address] = await serve(words, /ready at (http:\S+)/);
    for (const path of ['/ready', '/check', '/letters', '/docs']) {
      assert.equal((await fetch(address + path)).status, 200, path);
    }
    await stop(child);
  });

  test(
    'an application is filed with it, a letter issued, verified, revoked and refused',
    SOON,
    async () => {
      const data = join(work, 'demonstration');
      await copyDemonstration(data);
      if (USER !== null) await run('chown', ['-R', `${USER.uid}:${USER.gid}`, data]);
      const [child, address] = await serve(
        ['demo', '--data', data, '--port', '0'],
        /Open (http:\S+)\/ in a browser/,
      );
      const script = join(installed.own, 'docs', 'examples', 'letters.sh');
      const { stdout } = await run('sh', [script], {
        ...how,
        env: { ...env, MILEPROOF_KEYS: join(data, 'keys.env') },
      });
      assert.deepEqual(
        [...stdout.matchAll(/^ +((?:gate|In force): \w+)/gm)].map(([, words]) => words),
        ['gate: blocked', 'gate: clear', 'In force: yes', 'In force: no'],
      );
      assert.equal((await fetch(`${address}/ready`)).status, 200);
      await stop(child);
      rmSync(data, { recursive: true });
    },
  );
});

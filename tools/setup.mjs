/**
 * Makes the checkout ready: installs what the lockfile says, once, and links the `mileproof` command.
 * `node tools/setup.mjs --then SCRIPT ARG…` then runs a script with Node 24, which is how the npm
 * scripts work on a fresh clone (`ignore-scripts` in .npmrc turns `prestart` and `pretest` off).
 * Plain JavaScript without a dependency: it runs on whatever Node (20 or later) the machine has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Exit status when the packages cannot be fetched: EX_UNAVAILABLE of sysexits. */
const UNAVAILABLE = 69;
/** The Node the product is written for; older ones cannot run TypeScript as it stands. */
const NODE_MAJOR = 24;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stamp = join(modules, '.mileproof-lock');

const say = (text) => process.stderr.write(`set-up: ${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(UNAVAILABLE);
};
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const lock = readIfThere(join(root, 'package-lock.json'));
const lockHash = createHash('sha256').update(lock).digest('hex');

/** True for a package that npm installs on this machine only when it is the right platform. */
const belongsElsewhere = (entry) => {
  const differs = (list, own) => list !== undefined && ![list].flat().includes(own);
  return (
    entry.optional === true &&
    (differs(entry.os, process.platform) ||
      differs(entry.cpu, process.arch) ||
      // Which libc is npm's to find out; an optional package without a platform may be left out.
      entry.libc !== undefined ||
      entry.os === undefined)
  );
};

/** The first package that is not installed as the lockfile says, or null when all are. */
const firstDifference = () => {
  const installed = readIfThere(join(modules, '.package-lock.json'));
  if (installed === '') return 'node_modules is missing';
  const found = JSON.parse(installed).packages;
  for (const [path, entry] of Object.entries(JSON.parse(lock).packages)) {
    if (path === '') continue;
    const version = found[path]?.version;
    if (version === undefined && belongsElsewhere(entry)) continue;
    if (version !== entry.version || !existsSync(join(root, path))) {
      return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is missing`;
    }
  }
  return null;
};

const install = () => {
  // The Node that runs npm, which is not in node_modules: that one goes away while npm works.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.env.npm_node_execpath ?? process.execPath, process.env.npm_execpath]
    : ['npm'];
  const [command, ...before] = npm;
  const run = spawnSync(
    command,
    [
      ...before,
      'ci',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--loglevel=error',
      '--no-progress',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  return run.status === 0;
};

/** Links `mileproof` beside the other commands, which npm does not do for a checkout's own. */
const linkCommand = () => {
  const link = join(bin, 'mileproof');
  const target = join(root, 'bin', 'mileproof.js');
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\bin\\mileproof.js" %*\r\n`);
    return;
  }
  if (!existsSync(link)) {
    rmSync(link, { force: true });
    symlinkSync(join('..', '..', 'bin', 'mileproof.js'), link);
  }
  chmodSync(target, 0o755);
};

/** The Node that npm scripts and `npx` run: the one the packages brought, else the machine's own. */
const nodePath = () => {
  const own = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
};

/** Major version of that Node, or 0 when it does not answer. */
const nodeMajor = () => {
  const run = spawnSync(nodePath(), ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(run.stdout ?? '')?.[1] ?? 0);
};

if (lock === '') stop('package-lock.json is missing: clone the repository again');
if (readIfThere(stamp) !== lockHash) {
  const difference = firstDifference();
  if (difference !== null) {
    say(`${difference}: installing the packages of package-lock.json (once, needs the network) …`);
    const started = Date.now();
    if (!install()) {
      stop('npm ci failed: see its message above; with the network back, run the command again');
    }
    say(`installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  linkCommand();
  const major = nodeMajor();
  if (major < NODE_MAJOR) {
    stop(
      `Node ${NODE_MAJOR} is needed and none came with the packages for ${process.platform}-${process.arch} ` +
        `(found ${major || 'none'}): install it from https://nodejs.org and run the command again`,
    );
  }
  writeFileSync(stamp, lockHash);
}

const [then, ...script] = process.argv.slice(2);
if (then === '--then') {
  const child = spawn(nodePath(), script, { stdio: 'inherit' });
  // A service that is told to stop has requests to finish: this waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => stop(`${nodePath()} does not start: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

#!/usr/bin/env node
/**
 * The `mileproof` command. Plain JavaScript, so that an older Node can read it and hand over to the
 * Node 24 that npm brought, wherever npm put it; there it starts the program with compiled code kept between runs.
 */
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { availableParallelism, constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) {
  quietTypeStripping();
  askForThreads();
  keepCompiledCode();
  await import('../src/main.ts');
} else {
  handOver();
}

/** Node before 24.12 warns that running TypeScript is experimental; users need not read that. */
function quietTypeStripping() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith('Type Stripping')) emitWarning(warning, ...rest);
  };
}

/** Asks Node for a thread for each statement of the database that may run at once, and some for files. */
function askForThreads() {
  process.env.UV_THREADPOOL_SIZE ??= String(availableParallelism() + 4);
}

/**
 * Keeps compiled code beside the program, or in the system's temporary folder when that is read-only; threads find
 * it there too.
 */
function keepCompiledCode() {
  const { FAILED } = module.constants.compileCacheStatus;
  if (module.enableCompileCache(join(root, '.cache', 'compile')).status === FAILED) {
    module.enableCompileCache();
  }
  // a folder of its own for each Node, in the one that was asked for
  const folder = module.getCompileCacheDir();
  if (folder !== undefined) process.env.NODE_COMPILE_CACHE ??= dirname(folder);
}

/** The Node 24 of this machine's package among the optional ones, or null where none was installed. */
function nodeOfPackages() {
  const { resolve } = createRequire(import.meta.url);
  const [system, file] =
    process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  for (const family of ['node', 'node-bin']) {
    try {
      return resolve(`${family}-${system}-${process.arch}/bin/${file}`);
    } catch {
      // the other family, or none
    }
  }
  return null;
}

/** Runs this file again with Node 24, same arguments, streams, signals and exit status. */
function handOver() {
  const node = nodeOfPackages();
  if (node === null) {
    process.stderr.write(
      `mileproof needs Node ${NODE_MAJOR} and this is ${process.version}: install it anew with its optional ` +
        'packages, or Node from https://nodejs.org\n',
    );
    process.exit(69);
  }
  const child = spawn(
    node,
    [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`mileproof: ${node} does not start: ${error.message}\n`);
    process.exit(69);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}

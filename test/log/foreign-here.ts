import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../cli/run-cli.ts';
import { madeOnce } from '../made-once.ts';

/** Programs of others that read a log, where they are built. */
const FOLDER = join(ROOT, '.cache', 'foreign-log');
const SOURCES = join(import.meta.dirname, 'foreign');

/** What a program of others said, and how it ended: 0 accepted, 1 refused. */
export interface Said {
  readonly status: number | null;
  readonly text: string;
}

/** A reader of others: its name, and how a log or a proof is put to it. */
export interface Reader {
  readonly name: string;
  /** The whole log in a folder, held against an older checkpoint where one is named. */
  readonly check: (key: string, log: string, older?: string) => Said;
  /** A file `.tlog-proof` of a leaf in hexadecimal, cosigned by a witness where one is named and it can tell. */
  readonly prove: (key: string, proof: string, leaf: string, witness?: string) => Said;
}

interface Ran extends Said {
  readonly missing: boolean;
}

const run = (
  command: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Ran => {
  const { error, status, stdout, stderr } = spawnSync(command, words, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
  });
  return {
    missing: error !== undefined,
    status,
    text: error === undefined ? `${stdout}${stderr}` : error.message,
  };
};

/** The files that a program is made of, by their content: another one is built anew. */
const digestOf = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const file of files
    .filter((one) => one.isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(file.name).update(readFileSync(join(file.parentPath, file.name)));
  }
  return hash.digest('hex').slice(0, 12);
};

/** What is said of a toolchain, of which the end matters. */
const LONGEST = 500; // not-law: characters

/** A folder that is built once, or why it cannot be. */
const built = async (
  name: string,
  make: (partial: string) => Ran,
): Promise<{ readonly folder: string } | { readonly why: string }> => {
  const folder = join(FOLDER, `${name}-${digestOf(join(SOURCES, name))}`);
  try {
    await madeOnce(folder, async (partial) => {
      const made = make(partial);
      if (made.status !== 0) throw new Error(`${name}: ${made.text.slice(-LONGEST)}`);
    });
    return { folder };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
};

const GO_ENV = {
  GOMODCACHE: join(FOLDER, 'go-modules'),
  GOCACHE: join(FOLDER, 'go-build'),
  GOFLAGS: '-modcacherw -buildvcs=false',
};

/** The Go program: `golang.org/x/mod/sumdb`, Tessera's client, a witness. */
export const goProgram = async (): Promise<
  { readonly program: string } | { readonly why: string }
> => {
  if (run('go', ['version']).missing) return { why: 'there is no Go' };
  const made = await built('go', (partial) =>
    run('go', ['build', '-o', join(partial, 'foreign'), '.'], {
      cwd: join(SOURCES, 'go'),
      env: GO_ENV,
    }),
  );
  return 'why' in made ? made : { program: join(made.folder, 'foreign') };
};

/** The Rust program: the crates `tlog_tiles` and `signed_note`. */
export const rustProgram = async (): Promise<
  { readonly program: string } | { readonly why: string }
> => {
  if (run('cargo', ['--version']).missing) return { why: 'there is no Rust' };
  const target = join(FOLDER, 'rust-target');
  const made = await built('rust', (partial) => {
    const manifest = join(SOURCES, 'rust', 'Cargo.toml');
    const words = ['build', '--release', '--locked', '--manifest-path', manifest];
    const ran = run('cargo', words, { env: { CARGO_TARGET_DIR: target } });
    if (ran.status === 0) {
      copyFileSync(join(target, 'release', 'foreign'), join(partial, 'foreign'));
    }
    return ran;
  });
  return 'why' in made ? made : { program: join(made.folder, 'foreign') };
};

/** The first Python of 3.12 or later: of the path, or of pyenv. */
const pythonHere = (): string | null => {
  const versions = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const others = existsSync(versions) ? readdirSync(versions) : [];
  const all = [
    ...['python3', 'python3.14', 'python3.13', 'python3.12'],
    ...others.map((version) => join(versions, version, 'bin', 'python3')),
  ];
  const asked = 'import sys; sys.exit(sys.version_info < (3, 12))';
  return all.find((python) => run(python, ['-c', asked]).status === 0) ?? null;
};

/** The Python program: `aics-tlog` and `aics-witness`. */
export const pythonProgram = async (): Promise<
  { readonly python: string; readonly folder: string } | { readonly why: string }
> => {
  const python = pythonHere();
  if (python === null) return { why: 'there is no Python of 3.12 or later' };
  const made = await built('python', (partial) => {
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-cache-dir',
      '--disable-pip-version-check',
    ];
    const wanted = join(SOURCES, 'python', 'requirements.txt');
    return run(python, [...pip, '--target', partial, '-r', wanted]);
  });
  return 'why' in made ? made : { python, folder: made.folder };
};

const told = ({ status, text }: Ran): Said => ({ status, text });

/** Runs a program to its end. */
export const ranWith = (
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Said => told(run(command, words, { env }));

/** The two readers of the Go program. */
export const goReaders = (program: string): readonly Reader[] =>
  ['tlog', 'tessera'].map((name) => ({
    name: name === 'tlog' ? 'golang.org/x/mod/sumdb/tlog' : 'Tessera',
    check: (key, log, older) =>
      told(run(program, [name, key, log, ...(older === undefined ? [] : [older])])),
    prove: (key, proof, leaf, witness) =>
      told(run(program, ['proof', key, proof, leaf, ...(witness === undefined ? [] : [witness])])),
  }));

/** The reader of the Rust program; it passes over cosignatures. */
export const rustReader = (program: string): Reader => ({
  name: 'tlog_tiles',
  check: (key, log, older) =>
    told(run(program, ['check', key, log, ...(older === undefined ? [] : [older])])),
  prove: (key, proof, leaf) => told(run(program, ['proof', key, proof, leaf])),
});

/** The reader of the Python program. */
export const pythonReader = (python: string, folder: string): Reader => {
  const reader = join(SOURCES, 'python', 'reader.py');
  const ask = (...words: readonly string[]): Said =>
    told(run(python, [reader, ...words], { env: { PYTHONPATH: folder } }));
  return {
    name: 'aics-tlog',
    check: (key, log, older) => ask('check', key, log, ...(older === undefined ? [] : [older])),
    prove: (key, proof, leaf, witness) =>
      ask('proof', key, proof, leaf, ...(witness === undefined ? [] : [witness])),
  };
};

/** A process that was started here, and what it said when its words came. */
export interface Started {
  readonly found: string;
  readonly end: () => Promise<void>;
}

/** Starts a program and waits until it says something that fits. */
export const started = async (
  command: string,
  words: readonly string[],
  wanted: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> => {
  const child = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const found = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer): void => {
      said += piece;
      const [, match] = wanted.exec(said) ?? [];
      if (match !== undefined) resolve(match);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    ended.then(() => reject(new Error(`it ended: ${said}`)));
  });
  return { found, end };
};

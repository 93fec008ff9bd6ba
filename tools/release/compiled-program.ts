import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder below the root. */
const COMPILED = 'dist';

/** What the program reads beside its own sources, at the same places relative to them. */
const READ = ['law', 'reference', 'samples', 'demonstration', 'engine'];

/** A thread's file or another source that is named by its address; `tsc` rewrites imports alone. */
const ADDRESS = /(\bnew URL\('\.[^']+)\.ts(', import\.meta\.url\))/g;

const isSource = (path: string): boolean =>
  path.endsWith('.ts') || path.endsWith('/tsconfig.json') || path.endsWith('\\tsconfig.json');

/** The text of a compiled file that names other compiled files where it named sources, as it does for threads. */
export const withAddresses = (text: string): string => text.replace(ADDRESS, '$1.js$2');

/** Takes away what `compileProgram` made. */
export const removeCompiled = (root: string): void =>
  rmSync(join(root, COMPILED), { recursive: true, force: true });

/**
 * Compiles the program of the checkout at `root` into its folder `dist`: JavaScript and declarations, and beside
 * them all that the program reads. Types are checked elsewhere.
 *
 * @returns what the compiler said when it failed; null when it did not.
 */
export const compileProgram = (root: string): string | null => {
  removeCompiled(root);
  const to = join(root, COMPILED);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const made = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.package.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (made.status !== 0) return `${made.stdout}${made.stderr}`;
  for (const file of globSync('src/**/*.js', { cwd: to })) {
    const path = join(to, file);
    const text = readFileSync(path, 'utf8');
    const whole = withAddresses(text);
    if (whole !== text) writeFileSync(path, whole);
  }
  cpSync(join(root, 'src'), join(to, 'src'), {
    recursive: true,
    filter: (path) => !isSource(path),
  });
  for (const folder of READ) cpSync(join(root, folder), join(to, folder), { recursive: true });
  const { name, version, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(to, 'package.json'), `${JSON.stringify({ name, version, type }, null, 2)}\n`);
  return null;
};

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { writeRelease } from '../../tools/release/write-release.ts';
import { ROOT } from '../cli/run-cli.ts';

/** What a checkout holds beside what is kept in it. */
const NOT_COPIED = new Set(['.git', 'node_modules', '.cache', '.mileproof', 'dist', 'out']);
const WRITABLE = 0o755;
const READ_ALONE = 0o555;
const FILE_READ_ALONE = 0o444;

/** A package as npm packs it, and the folder that it was installed into. */
export interface InstalledPackage {
  /** Folder with `node_modules` in it. */
  readonly folder: string;
  /** The package's own folder, in which nobody can write. */
  readonly own: string;
  /** The command, as npm links it. */
  readonly command: string;
  /** Folder of what is handed out: the package and what goes with it. */
  readonly released: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  /** What differs in the copy of the checkout that was packed, after it. */
  readonly left: readonly string[];
}

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => !one.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('node_modules'))
    .sort();

const foldersBelow = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name)),
];

/** Lets the owner write in the package again, so that it can be removed. */
export const unlock = (own: string): void => {
  for (const path of foldersBelow(own)) chmodSync(path, WRITABLE);
};

/** Links the packages that a user of the package gets, where npm would put them: none that only tests need. */
const linkDependencies = (modules: string): void => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const packages: Readonly<Record<string, { readonly dev?: boolean }>> = lock.packages;
  for (const [path, { dev = false }] of Object.entries(packages)) {
    const name = path.replace(/^node_modules\//, '');
    if (path === '' || dev || name.includes('node_modules/') || !existsSync(join(ROOT, path)))
      continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, path), join(modules, name));
  }
};

/**
 * Packs a copy of the checkout as a release does, with `npm pack`, and installs it below `folder` without the
 * network: the package is unpacked and its dependencies are linked, as npm lays them out.
 */
export const installPackage = (folder: string): InstalledPackage => {
  const copy = join(folder, 'checkout');
  cpSync(ROOT, copy, {
    recursive: true,
    filter: (path) => dirname(path) !== ROOT || !NOT_COPIED.has(basename(path)),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const before = below(copy);
  const released = join(folder, 'released');
  writeRelease(copy, released);
  const known = new Set(before);
  const after = below(copy);
  const left = [...after.filter((path) => !known.has(path))];
  if (after.length !== before.length + left.length) left.push('a file is gone');

  const modules = join(folder, 'user', 'node_modules');
  const own = join(modules, 'mileproof');
  mkdirSync(own, { recursive: true });
  const [packed = ''] = globSync('mileproof-*.tgz', { cwd: released });
  execFileSync('tar', ['-xzf', join(released, packed), '-C', own, '--strip-components=1']);
  linkDependencies(modules);
  const { bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  const command = join(own, bin.mileproof);
  const folders = foldersBelow(own);
  for (const path of below(own)) chmodSync(join(own, path), FILE_READ_ALONE);
  chmodSync(command, READ_ALONE);
  for (const path of folders) chmodSync(path, READ_ALONE);
  return { folder: dirname(modules), own, command, released, files: below(own), left };
};

const versionOf = (node: string): number => {
  try {
    return Number.parseInt(execFileSync(node, ['-p', 'process.versions.node']).toString(), 10);
  } catch {
    return 0;
  }
};

/** The Nodes to try: this one, and one from 20 on that is older, where the machine has one on its path. */
export const nodesToTry = (): readonly string[] => {
  const older = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((node) => existsSync(node) && !node.startsWith(join(ROOT, 'node_modules')))
    .find((node) => versionOf(node) >= 20 && versionOf(node) < 24);
  return older === undefined ? [process.execPath] : [process.execPath, older];
};

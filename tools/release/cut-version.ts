import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changedMigrations,
  migrationDigests,
  RELEASED,
  releasedMigrations,
} from '../check/released-migrations.ts';

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;
const UNRELEASED = /^## Unreleased\n+(?!## )(?=\S)/m;
/** The version of the product itself, which package.json and the lockfile say before any other. */
const OWN_VERSION = /("version": ")([^"]+)"/;
/** In the lockfile once more, as of the package in the folder itself. */
const OWN_PACKAGE = /("packages": \{\s+"": \{[^}]*?"version": ")([^"]+)"/;

const numbersOf = (version: string): readonly number[] | null =>
  VERSION.exec(version)?.slice(1).map(Number) ?? null;

const isLater = (one: readonly number[], other: readonly number[]): boolean => {
  const place = one.findIndex((number, at) => number !== other[at]);
  return place !== -1 && (one[place] ?? 0) > (other[place] ?? 0);
};

/**
 * Writes into the checkout at `root` what names a version: package.json, lockfile, the changelog's head, and the
 * digests of the migrations that come with it, which must not change from then on.
 *
 * @param day on which it is released, ISO.
 * @returns why the version is not cut, and then nothing is written; null when it is.
 */
export const cutVersion = (root: string, version: string, day: string): string | null => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const own = read('package.json');
  const before = OWN_VERSION.exec(own)?.[2] ?? '';
  const numbers = numbersOf(version);
  if (numbers === null) return `${version} is no version: three numbers, as 1.2.3`;
  if (!isLater(numbers, numbersOf(before) ?? [])) return `${version} is not later than ${before}`;
  const changelog = read('CHANGELOG.md');
  if (!UNRELEASED.test(changelog)) return 'CHANGELOG.md says nothing under `## Unreleased`';
  const [changed] = changedMigrations(root);
  if (changed !== undefined) return changed;
  const released = releasedMigrations(root);
  const known = new Set(Object.values(released).flatMap((files) => Object.keys(files)));
  const fresh = [...migrationDigests(root)].filter(([file]) => !known.has(file));
  const lock = read('package-lock.json')
    .replace(OWN_VERSION, `$1${version}"`)
    .replace(OWN_PACKAGE, `$1${version}"`);
  const written: Readonly<Record<string, string>> = {
    'package.json': own.replace(OWN_VERSION, `$1${version}"`),
    'package-lock.json': lock,
    'CHANGELOG.md': changelog.replace(/^## Unreleased$/m, `## ${version} — ${day}`),
    [RELEASED]: `${JSON.stringify({ ...released, [version]: Object.fromEntries(fresh) }, null, 2)}\n`,
  };
  for (const [file, text] of Object.entries(written)) writeFileSync(join(root, file), text);
  return null;
};

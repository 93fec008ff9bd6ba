import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): { version: string } => JSON.parse(readFileSync(path, 'utf8'));

const bench = join(import.meta.dirname, '..');

/** The version of a peer that is installed. */
export const peerVersion = (name: string): string =>
  read(join(bench, 'node_modules', name, 'package.json')).version;

/** The version of a peer that the tests of the product use too. */
export const rootVersion = (name: string): string =>
  read(join(bench, '..', 'node_modules', name, 'package.json')).version;

/** The version of Mileproof in this checkout. */
export const ownVersion = (): string => read(join(bench, '..', 'package.json')).version;

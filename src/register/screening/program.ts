import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '..', '..', '..', 'package.json');

const read = (): string => {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  return version;
};

let known: string | null = null;

/** Version of the program that gives the verdicts, as its package says it. */
export const program = (): string => {
  known ??= read();
  return known;
};

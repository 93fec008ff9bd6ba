import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Most characters of a line, a Chinese one counted as one. */
const COLUMNS = 120;

const HELD = '**/*.{ts,mjs,js,md,yaml}';
const NOT_OURS = [
  '**/node_modules',
  '**/.*',
  '**/out',
  'reference',
  'bench/results',
  'src/service/pages/bundles/*.js',
];

/** One regular expression alone on its line, which cannot be broken. */
const ONE_PATTERN = /^\s*\/(?![*/]).*\/[a-z]*[;,]?$/;

/** A line that nobody could break: an address in it, a pattern alone on it, or, in prose, a row of a table. */
const isWhole = (file: string, line: string): boolean =>
  /https?:\/\//.test(line) ||
  (file.endsWith('.md') ? line.startsWith('|') : ONE_PATTERN.test(line));

/** Numbers of the lines of a file that are too long, the first being 1. */
export const longLinesOf = (file: string, text: string): readonly number[] =>
  text
    .split('\n')
    .flatMap((line, at) =>
      line.length > COLUMNS && [...line].length > COLUMNS && !isWhole(file, line) ? [at + 1] : [],
    );

/** Every line below `root` that is too long, as `file:line`, packages and what a build made aside. */
export const longLines = (root: string): readonly string[] =>
  globSync(HELD, { cwd: root, exclude: NOT_OURS })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const lines = longLinesOf(file, readFileSync(join(root, file), 'utf8'));
      return lines.map((line) => `${file}:${line}`);
    });

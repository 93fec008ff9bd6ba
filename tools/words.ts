/**
 * Sentences for a translator and back. `npm run words -- export ru` writes a sheet of all that stands in Russian to
 * `out/words/ru.csv`. `npm run words -- import ru.csv` puts what was changed in it into the catalogues, all or nothing.
 * A language that is new is exported without texts, and its files are made when the sheet comes back.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PUBLIC_LANGUAGES } from '../src/domain/statements/public-languages.ts';
import { changedFiles } from './words/changed-files.ts';
import { findCatalogues } from './words/find-catalogues.ts';
import { sheetOf, takeSheet } from './words/take-rows.ts';
import { translationRows } from './words/translation-rows.ts';

/** Exit status for a command that nobody knows: EX_USAGE of sysexits. */
const USAGE = 64;
const root = dirname(import.meta.dirname);
// Node warns that its stripping of types is young; a translator can do nothing about that.
process.removeAllListeners('warning');
const [verb, given, ...more] = process.argv.slice(2);

const stop = (text: string, status = 1): never => {
  process.stderr.write(`${text}\n`);
  process.exit(status);
};

const rowsOf = (language: string) =>
  translationRows(root, findCatalogues(root, new Set([...PUBLIC_LANGUAGES, language])), language);

/** The language of a sheet: its fifth column. */
const languageOf = (csv: string): string =>
  /^[^\n]*/u
    .exec(csv)?.[0]
    .split(/[,;\t]/u)[4]
    ?.replaceAll('"', '')
    .trim() ?? '';

const readSheet = (path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    return error instanceof TypeError
      ? stop(`${path} is not UTF-8: save it in Excel as “CSV UTF-8 (comma delimited)”`)
      : stop(`${path} cannot be read: ${(error as Error).message}`);
  }
};

if (verb === 'export' && /^[a-z]{2}$/u.test(given ?? '') && more.length <= 1) {
  const language = given as string;
  const rows = rowsOf(language).flatMap((one) => one.rows);
  const path = more[0] ?? join(root, 'out', 'words', `${language}.csv`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sheetOf(rows, language));
  process.stdout.write(`${path}: ${rows.length} texts
`);
} else if (verb === 'import' && given !== undefined && more.length === 0) {
  const csv = readSheet(given);
  const language = languageOf(csv);
  if (!/^[a-z]{2}$/u.test(language)) {
    stop(`${given} has no column of a language in its fifth place: export it anew`);
  }
  const rows = rowsOf(language);
  const taken = takeSheet(csv, language, rows);
  const { problems } = taken;
  for (const { row, key, value, problem, remedy } of problems) {
    process.stderr.write(`row ${row}, ${key}: ${problem}\n  “${value}”\n  ${remedy}\n`);
  }
  if (problems.length > 0) stop(`${problems.length} problems: nothing was changed`);
  const { files, left } = changedFiles(root, rows, language, taken);
  for (const { path, source } of files) writeFileSync(join(root, path), source);
  if (files.length > 0) {
    const biome = join(root, 'node_modules', '.bin', 'biome');
    spawnSync(biome, ['check', '--write', ...files.map(({ path }) => path)], {
      cwd: root,
      stdio: 'inherit',
    });
  }
  for (const { path, changed } of files) process.stdout.write(`${path}: ${changed}\n`);
  for (const { id, empty } of left) {
    process.stdout.write(`${id}: not made, ${empty} texts are still empty\n`);
  }
  process.stdout.write(`${files.length} files changed\n`);
} else {
  stop('npm run words -- export LANGUAGE [SHEET.csv]\nnpm run words -- import SHEET.csv', USAGE);
}

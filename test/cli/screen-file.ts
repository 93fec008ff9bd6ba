import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Ran, runCli } from './run-cli.ts';

/** What screening one file gave, row by row. */
export interface FileScreened extends Ran {
  readonly path: string;
  readonly verdicts: readonly Verdict[];
  readonly rows: readonly number[];
  /** `row code` of every problem of a row, in order. */
  readonly problems: readonly string[];
}

/** Folder of the files of one test run, removed at its end. */
export const SCRATCH = temporaryFolder('screen');

/** Writes a file of the scratch folder and gives its path. */
export const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(SCRATCH, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
};

/** The objects of an NDJSON answer. */
export const verdictsOf = (text: string): readonly Verdict[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Verdict);

/** Screens a path as NDJSON. */
export const screenPath = async (
  path: string,
  ...options: readonly string[]
): Promise<FileScreened> => {
  const ran = await runCli(['screen', path, '--format', 'ndjson', ...options]);
  const verdicts = verdictsOf(ran.out);
  return {
    ...ran,
    path,
    verdicts,
    rows: verdicts.map(({ row }) => row),
    problems: verdicts.flatMap(({ quality }) => quality.map(({ row, code }) => `${row} ${code}`)),
  };
};

/** Writes a file and screens it as NDJSON. */
export const screenFile = async (
  name: string,
  content: string | Uint8Array,
  ...options: readonly string[]
): Promise<FileScreened> => screenPath(await fileOf(name, content), ...options);

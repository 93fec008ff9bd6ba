import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { Database, type DatabaseLimits, sqlText } from '../../nation/database.ts';
import type { EditionDocument } from './edition-document.ts';
import { loadCounts } from './load-counts.ts';
import { COUNTS_FILE, statedFiles, writeFigures } from './write-figures.ts';

/**
 * What came of a file: `same`: as stated and as made again. `source`: as stated; it is what the others are made of.
 * `changed`: its bytes are not those that the edition states. `differs`: as stated, and made again it is another.
 * `missing`: it is not there. `unstated`: the edition has no such file.
 */
export type FileAnswer = 'same' | 'source' | 'changed' | 'differs' | 'missing' | 'unstated';

/** A line in which two files differ; null: one of them has no such line. */
export interface OtherLine {
  /** From 1. */
  readonly line: number;
  readonly stands: string | null;
  readonly madeAgain: string | null;
}

/** What came of a file of an edition. */
export interface FileRecomputed {
  readonly name: string;
  readonly answer: FileAnswer;
  /** The first line of a text that is another when it is made again. */
  readonly first: OtherLine | null;
}

/** How an edition is made again. */
export interface RecomputeOrder {
  /** Folder with the edition's files. */
  readonly folder: string;
  readonly edition: EditionDocument;
  /** Empty folder into which they are made again. */
  readonly again: string;
  readonly limits: DatabaseLimits;
}

/** The source and what only repeats it: what they hold cannot be made again from the edition alone. */
const SOURCES = [COUNTS_FILE];

/** The first line in which two texts differ; null: they are the same. */
export const firstOtherLine = (one: string, other: string): OtherLine | null => {
  const [stands, again] = [one.split('\n'), other.split('\n')];
  const at = stands.findIndex((line, place) => line !== again[place]);
  const line = at < 0 ? stands.length : at;
  if (at < 0 && again.length <= stands.length) return null;
  return { line: line + 1, stands: stands[line] ?? null, madeAgain: again[line] ?? null };
};

/** Whether two Parquet files hold the same rows: their bytes are the database's own. */
const sameRows = async (database: Database, one: string, other: string): Promise<boolean> => {
  const rows = (path: string): string => `(FROM read_parquet(${sqlText(path)}))`;
  try {
    const apart = await database.number(sql`
      SELECT count(*)
      FROM (
        (FROM ${rows(one)} EXCEPT ALL FROM ${rows(other)})
        UNION ALL (FROM ${rows(other)} EXCEPT ALL FROM ${rows(one)}))`);
    return apart === 0;
  } catch {
    return false;
  }
};

/**
 * Makes every file of an edition again from its protected counts, and holds it against what stands in the folder and
 * against what the edition states. Needs no secret, no register and no network.
 *
 * @throws WrongCounts when the counts are none.
 */
export const recomputeFigures = async ({
  folder,
  edition,
  again,
  limits,
}: RecomputeOrder): Promise<readonly FileRecomputed[]> => {
  const { terms, files } = edition;
  const database = await Database.open(limits);
  try {
    await mkdir(again, { recursive: true });
    await loadCounts(database, join(folder, COUNTS_FILE), terms.base);
    await writeFigures(database, terms, again);
    const stated = new Map(files.map((file) => [file.name, file]));
    const made = new Set((await statedFiles(again)).map(({ name }) => name));
    const answers: FileRecomputed[] = [];
    for (const name of [...new Set([...stated.keys(), ...made])].toSorted()) {
      const file = stated.get(name);
      const stands = await readFile(join(folder, name)).catch(() => null);
      const answer = (of: FileAnswer, first: OtherLine | null = null): void => {
        answers.push({ name, answer: of, first });
      };
      if (file === undefined) answer('unstated');
      else if (stands === null) answer('missing');
      else {
        const digest = createHash('sha256').update(stands).digest('hex');
        const other = made.has(name) ? await readFile(join(again, name)) : null;
        const isParquet = name.endsWith('.parquet');
        const isSame =
          other !== null &&
          (stands.equals(other) ||
            (isParquet && (await sameRows(database, join(folder, name), join(again, name)))));
        const first =
          isSame || other === null || isParquet
            ? null
            : firstOtherLine(stands.toString('utf8'), other.toString('utf8'));
        if (digest !== file.sha256 || stands.length !== file.bytes) answer('changed', first);
        else if (!isSame) answer('differs', first);
        else answer(SOURCES.includes(name) ? 'source' : 'same');
      }
    }
    return answers;
  } finally {
    database.close();
  }
};

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the schema, as it stands in `migrations/`. */
export interface Migration {
  /** From 1, without a gap. */
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly digest: string;
  /** True: programs that do not know it no longer work (`-- breaks-older` on a line of its own). */
  readonly breaksOlder: boolean;
}

/**
 * The least migration that this program works with: the first that has all that its statements name. A program runs
 * also where a later migration of its own was not run yet. `test/register/statement-columns.test.ts` holds it, but for
 * what a migration changes without a new name: a trigger, a rule, a function with another body.
 */
export const LEAST_SCHEMA = 62; // not-law: number of a migration

const FOLDER = join(import.meta.dirname, '..', 'migrations');
const BREAKS_OLDER = /^-- breaks-older$/m;
const NAME = /^(\d{3})-([a-z-]+)\.sql$/;

const read = (folder: string, file: string): Migration => {
  const [, number = '', name = ''] = NAME.exec(file) ?? [];
  const text = readFileSync(join(folder, file), 'utf8');
  const digest = createHash('sha256').update(text).digest('hex');
  return { number: Number(number), name, text, digest, breaksOlder: BREAKS_OLDER.test(text) };
};

/**
 * The migrations of this program, in order.
 *
 * @param folder where they lie; for tests of those that a later program brings.
 * @throws Error when a file is named otherwise or a number is missing: a broken program.
 */
export const migrations = (folder = FOLDER): readonly Migration[] => {
  const files = readdirSync(folder).sort();
  return files.map((file, place) => {
    const migration = read(folder, file);
    if (migration.number !== place + 1)
      throw new Error(`migrations/${file}: number ${place + 1} is due`);
    return migration;
  });
};

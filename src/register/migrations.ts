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
}

const FOLDER = join(import.meta.dirname, 'migrations');
const NAME = /^(\d{3})-([a-z-]+)\.sql$/;

const read = (file: string): Migration => {
  const [, number = '', name = ''] = NAME.exec(file) ?? [];
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const digest = createHash('sha256').update(text).digest('hex');
  return { number: Number(number), name, text, digest };
};

/**
 * The migrations of this program, in order.
 *
 * @throws Error when a file is named otherwise or a number is missing: a broken program.
 */
export const migrations = (): readonly Migration[] => {
  const files = readdirSync(FOLDER).sort();
  return files.map((file, place) => {
    const migration = read(file);
    if (migration.number !== place + 1)
      throw new Error(`migrations/${file}: number ${place + 1} is due`);
    return migration;
  });
};

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where migrations lie, and where it is kept which of them were released. */
export const MIGRATIONS = 'src/register/migrations';
export const RELEASED = 'src/register/released-migrations.json';

const releasedSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** SHA-256 by file, of the migrations that came with a version, by version. */
export type ReleasedMigrations = z.infer<typeof releasedSchema>;

/** The migrations that were released, as the checkout at `root` keeps them. */
export const releasedMigrations = (root: string): ReleasedMigrations =>
  releasedSchema.parse(JSON.parse(readFileSync(join(root, RELEASED), 'utf8')));

/** The SHA-256 of each migration of the checkout at `root`, hexadecimal, by its file. */
export const migrationDigests = (root: string): ReadonlyMap<string, string> => {
  const folder = join(root, MIGRATIONS);
  const digestOf = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, digestOf(file)]),
  );
};

/** What was done to migrations of the checkout at `root` since they were released; a line each, with what helps. */
export const changedMigrations = (root: string): readonly string[] => {
  const found = migrationDigests(root);
  return Object.entries(releasedMigrations(root)).flatMap(([version, files]) =>
    Object.entries(files).flatMap(([file, digest]) => {
      if (found.get(file) === digest) return [];
      const done = found.has(file) ? 'changed' : 'removed';
      const path = `${MIGRATIONS}/${file}`;
      return [
        `${path}: ${done} after ${version} was released with it, so that registers of ${version} are refused. ` +
          `Put it back (git checkout v${version} -- ${path}) and write what shall change as a new migration.`,
      ];
    }),
  );
};

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { migrations } from '../opening/migrations.ts';
import { memberSchema } from './demonstration-access.ts';

/** What a snapshot was made of; where any of it differs, the demonstration is made anew. */
export interface SnapshotOrigin {
  /** Content hash of the law. */
  readonly ruleset: string;
  /** SHA-256 over the migrations. */
  readonly migrations: string;
  /** SHA-256 over the program text that makes the demonstration; null in a package, which has no such text. */
  readonly sources: string | null;
}

const snapshotSchema = z.object({
  ruleset: z.string(),
  migrations: z.string(),
  sources: z.string(),
  members: z.array(memberSchema),
  rows: z.int(),
});

/** What is told of a snapshot beside its rows. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The files of a snapshot in its folder: a backup packed by zstd, and what it was made of. */
export const snapshotFiles = (
  folder: string,
): { readonly rows: string; readonly about: string } => ({
  rows: join(folder, 'register.backup.zst'),
  about: join(folder, 'snapshot.json'),
});

/** The folders whose program text makes the demonstration. */
const SOURCES = [import.meta.dirname, join(import.meta.dirname, '..', '..', 'simulate')];

const sourcesDigest = (): string | null => {
  if (!import.meta.filename.endsWith('.ts')) return null;
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /(?<!\.test)\.ts$/.test(one)).sort())
      hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
};

/** What a snapshot would be made of by this program. */
export const snapshotOrigin = (ruleset: string): SnapshotOrigin => {
  const hash = createHash('sha256');
  for (const { digest } of migrations()) hash.update(digest);
  return { ruleset, migrations: hash.digest('hex'), sources: sourcesDigest() };
};

/** The snapshot of a folder; null when there is none, or when it was made of anything else. */
export const snapshotIn = async (
  folder: string,
  { ruleset, migrations: ours, sources }: SnapshotOrigin,
): Promise<Snapshot | null> => {
  const text = await readFile(snapshotFiles(folder).about, 'utf8').catch(() => null);
  if (text === null) return null;
  const snapshot = snapshotSchema.parse(JSON.parse(text));
  const same =
    snapshot.ruleset === ruleset &&
    snapshot.migrations === ours &&
    (sources === null || snapshot.sources === sources);
  return same ? snapshot : null;
};

/**
 * The key of a demonstration's file of secrets: the same everywhere, so that a snapshot can be read. What it hides is
 * made up, and whoever opens the demonstration may sign in as anybody.
 */
export const demonstrationKey = (file: string): Buffer =>
  createHash('sha256').update(`mileproof demonstration: ${file}`).digest();

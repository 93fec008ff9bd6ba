import { z } from 'zod';

/** The form of archives that this program writes, and the only one it reads. */
export const BACKUP_FORMAT = 1;

/** Name of the first file of an archive, and of the last. */
export const HEAD = 'backup.json';
export const FOOT = 'manifest.json';

/** What names of papers begin with that lay in a folder; the digest of the bytes and the key's version follow. */
export const PAPERS = 'papers/';

const tableSchema = z.object({
  schema: z.string(),
  table: z.string(),
  /** Columns in the order in which the rows hold them; generated ones are left out. */
  columns: z.array(z.string()).min(1),
});

/** What an archive begins with. */
export const headSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** The program that wrote it. */
  program: z.string(),
  /** The moment of the snapshot, ISO, UTC. */
  at: z.string(),
  /** That day in China. */
  day: z.string(),
  migrations: z.array(z.object({ number: z.int().min(1), digest: z.string() })).min(1),
  tables: z.array(tableSchema),
});

/** What an archive ends with: without it it was cut. */
export const footSchema = z.object({
  tables: z.array(
    z.object({
      schema: z.string(),
      table: z.string(),
      rows: z.int().min(0),
      /** SHA-256 of the rows as they stand in the archive, hexadecimal. */
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** How many papers that lay in a folder are in it; absent where none did. */
  papers: z.int().min(0).optional(),
});

/** A table with its columns, as it stands in an archive. */
export type BackupTable = z.infer<typeof tableSchema>;
export type BackupHead = z.infer<typeof headSchema>;
export type BackupFoot = z.infer<typeof footSchema>;

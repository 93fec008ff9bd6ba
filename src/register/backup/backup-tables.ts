import type pg from 'pg';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { BackupTable } from './backup-manifest.ts';

/** The schemas that a backup holds. Jobs are laid anew, and what they owe follows from the register's own tables. */
const SCHEMAS = ['register', 'register_history', 'sign_in'];

const TABLES = sql`
  SELECT n.nspname AS schema, c.relname AS table,
    array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE n.nspname = ANY ($1) AND c.relkind = 'r'
  GROUP BY n.nspname, c.relname
  ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
`;

/** The tables that a backup holds, in the order of their names. */
export const backupTables = async (client: pg.ClientBase): Promise<readonly BackupTable[]> =>
  (await client.query<BackupTable>(TABLES, [SCHEMAS])).rows;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table as SQL names it. */
export const nameOf = ({ schema, table }: Pick<BackupTable, 'schema' | 'table'>): string =>
  `${quoted(schema)}.${quoted(table)}`;

/** A table with its columns as `COPY` names them. */
export const copied = (one: BackupTable): string =>
  `${nameOf(one)} (${one.columns.map(quoted).join(', ')})`;

/** About how many rows all tables have, for showing how far one is. */
export const aboutRows = async (client: pg.ClientBase): Promise<number> => {
  const { rows } = await client.query<{ about: number }>(
    `SELECT coalesce(sum(greatest(reltuples, 0)), 0)::float8 AS about
      FROM pg_class
      WHERE relkind = 'r' AND relnamespace::regnamespace::text = ANY ($1)`,
    [SCHEMAS],
  );
  return rows[0]?.about ?? 0;
};

export interface Loosened {
  /** Makes foreign keys, triggers and numbers as they were; every row is checked. */
  readonly fasten: () => Promise<void>;
}

const KEYS = sql`
  SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(k.oid) AS text
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.contype = 'f' AND n.nspname = ANY ($1)
  ORDER BY k.oid
`;

const NUMBERED = sql`
  SELECT c.oid::regclass::text AS table, quote_ident(a.attname) AS column,
    pg_get_serial_sequence(c.oid::regclass::text, a.attname) AS sequence
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND n.nspname = ANY ($1)
    AND pg_get_serial_sequence(c.oid::regclass::text, a.attname) IS NOT NULL
`;

/**
 * Empties the tables and takes off what would hold rows that come in any order: foreign keys, and the triggers that
 * make events or forbid steps. As their owner, in a transaction, which nobody else sees before it is over.
 */
export const loosenTables = async (
  client: pg.ClientBase,
  tables: readonly BackupTable[],
): Promise<Loosened> => {
  const { rows: keys } = await client.query<{ table: string; name: string; text: string }>(KEYS, [
    SCHEMAS,
  ]);
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const one of tables) await client.query(`ALTER TABLE ${nameOf(one)} DISABLE TRIGGER USER`);
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.map(nameOf).join(', ')}`);
  const fasten = async (): Promise<void> => {
    for (const { table, name, text } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${text}`);
    for (const one of tables) await client.query(`ALTER TABLE ${nameOf(one)} ENABLE TRIGGER USER`);
    const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
      NUMBERED,
      [SCHEMAS],
    );
    for (const { table, column, sequence } of rows) {
      await client.query(
        `SELECT setval($1::regclass, coalesce(max(${column}), 1), max(${column}) IS NOT NULL)
          FROM ${table}`,
        [sequence],
      );
    }
  };
  return { fasten };
};

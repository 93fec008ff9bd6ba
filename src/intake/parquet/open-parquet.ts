import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { MOST_COLUMNS, resolveColumns } from '../headers/resolve-columns.ts';
import type { OpenRequest } from '../open-request.ts';
import type { Cell, Sheet, SheetChunk, UnreadableInput } from '../sheet.ts';
import { unreadable, unreadableRest } from '../unreadable.ts';

/** Every format counts its first record as row 2, as if a header stood above it. */
const FIRST_ROW = 2;

/** Types that come as numbers; all others come as the text DuckDB writes for them. */
const NUMBERS: ReadonlySet<string> = new Set([
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'UTINYINT',
  'USMALLINT',
  'UINTEGER',
  'FLOAT',
  'DOUBLE',
]);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const columnSql = (name: string, type: string): string => {
  if (NUMBERS.has(type)) return quoted(name);
  if (type === 'VARCHAR[]') return `array_to_string(${quoted(name)}, ',')`;
  return `CAST(${quoted(name)} AS VARCHAR)`;
};

/** The path as a pattern that matches itself only: DuckDB reads * ? [ as a glob. */
const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

const cellOf = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;

const connected = async (): Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> => {
  const { DuckDBInstance: Instance } = await import('@duckdb/node-api');
  const instance = await Instance.create(':memory:', {
    threads: '1',
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return { instance, connection: await instance.connect() };
};

/** Opens a Parquet file, read chunk by chunk; `bytes` is its size. */
export const openParquet = async (
  request: OpenRequest,
  bytes: number,
): Promise<Sheet | UnreadableInput> => {
  const { file, account } = request;
  const { instance, connection } = await connected();
  const closeAll = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  const path = literalPath(request.path);
  const described = await connection
    .runAndReadAll(
      'SELECT name, column_type, total FROM (DESCRIBE SELECT * FROM read_parquet($path, hive_partitioning = false)) AS d(name, column_type, a, b, c, e), (SELECT CAST(count(*) AS INTEGER) AS total FROM read_parquet($path, hive_partitioning = false))',
      { path },
    )
    .catch(() => null);
  const names = described?.getRowsJS() ?? [];
  const refuse = (code: 'broken-parquet' | 'too-many-columns' | 'no-known-header') => {
    closeAll();
    return unreadable(code, file);
  };
  if (described === null) return refuse('broken-parquet');
  if (names.length > MOST_COLUMNS) return refuse('too-many-columns');
  const { columns, problems, known } = resolveColumns(
    names.map(([name]) => String(name).trim()),
    account,
  );
  if (known === 0) return refuse('no-known-header');
  const total = Number(names[0]?.[2] ?? 0);
  let read = 0;
  const select = names.map(([name, type]) => columnSql(String(name), String(type))).join(', ');
  return {
    kind: 'sheet',
    plan: {
      file,
      format: 'parquet',
      encoding: '',
      delimiter: '',
      newline: '\n',
      columns,
      account,
      pseudonymKey: request.pseudonymKey,
    },
    problems,
    bytes,
    bytesRead: () => (total === 0 ? bytes : Math.round((bytes * read) / total)),
    chunks: async function* (): AsyncGenerator<SheetChunk> {
      try {
        const result = await connection.stream(
          `SELECT ${select} FROM read_parquet($path, hive_partitioning = false)`,
          {
            path,
          },
        );
        for await (const rows of result.yieldRowsJs()) {
          const body = rows.map((row) => row.map(cellOf));
          yield { firstRow: FIRST_ROW + read, count: body.length, body };
          read += body.length;
        }
      } catch {
        throw unreadableRest('broken-parquet', file);
      }
    },
    close: async () => closeAll(),
  };
};

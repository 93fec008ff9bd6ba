import type { DuckDBConnection, DuckDBInstance, DuckDBType } from '@duckdb/node-api';
import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { accountNamed } from '../account-names.ts';
import { factAbove } from '../headers/fact-above.ts';
import { MOST_COLUMNS, resolveColumns } from '../headers/resolve-columns.ts';
import type { OpenRequest } from '../open-request.ts';
import type { Cell, Column, Sheet, SheetChunk, UnreadableInput, UnreadCell } from '../sheet.ts';
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

/** How deep structures are opened: `{letter: {number}}` has `letter.number`, as in JSON. */
const MOST_DEPTH = 8;

/** A column of single values, or what cannot be opened. */
interface Leaf {
  /** Names joined by dots. */
  readonly path: string;
  readonly sql: string;
  readonly type: DuckDBType;
}

const leavesOf = (path: string, sql: string, type: DuckDBType, depth = 0): readonly Leaf[] =>
  'entryNames' in type && depth < MOST_DEPTH
    ? type.entryNames.flatMap((name, at) =>
        leavesOf(
          `${path}.${name}`,
          `(${sql}).${quoted(name)}`,
          type.entryTypes[at] as DuckDBType,
          depth + 1,
        ),
      )
    : [{ path: path.trim(), sql, type }];

const NESTED_TYPE = /\]$|^(?:STRUCT|MAP|UNION)\b/;

const isNested = (type: DuckDBType): boolean => NESTED_TYPE.test(String(type));

/** How the cells of a column are asked for, and what is made of them. */
interface CellReader {
  readonly sql: string;
  readonly read: (value: unknown) => Cell;
}

const NESTED: UnreadCell = { unread: 'nested-value', text: '' };

/** Text whose column does not say that it is text, as old writers have it. */
const textOfBytes = (value: unknown): Cell => {
  if (!(value instanceof Uint8Array)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
  } catch {
    return { unread: 'undecodable-bytes', text: '' };
  }
};

const single = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;

/** Says no more of a cell than that something stands in it. */
const nestedReader = ({ sql }: Leaf): CellReader => ({
  sql: `${sql} IS NOT NULL`,
  read: (isThere) => (isThere === true ? NESTED : null),
});

const readerOf = (leaf: Leaf, fact: Fact | undefined): CellReader => {
  const { sql, type } = leaf;
  const name = String(type);
  if (NUMBERS.has(name)) return { sql, read: single };
  if (name === 'VARCHAR[]' && fact?.kind === 'codes') {
    return { sql: `array_to_string(${sql}, ',')`, read: single };
  }
  if (isNested(type)) return nestedReader(leaf);
  return name === 'BLOB'
    ? { sql, read: textOfBytes }
    : { sql: `CAST(${sql} AS VARCHAR)`, read: single };
};

/** Facts that what stands below the name of an account may tell, of which a blank says "no". */
const factsWithin = ({ path, type }: Leaf, account: string | null): readonly Fact[] => {
  if (!isNested(type)) return [];
  const named = accountNamed(path.slice(path.lastIndexOf('.') + 1));
  return named !== null && (account === null || account === named)
    ? FACTS.filter((fact) => fact.blankSaysNo === true && fact.account === named)
    : [];
};

/** The path as a pattern that matches itself only: DuckDB reads * ? [ as a glob. */
const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

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
  const from = 'FROM read_parquet($path, hive_partitioning = false)';
  const described = await connection
    .runAndReadAll(`SELECT * ${from} LIMIT 0`, { path })
    .catch(() => null);
  const counted = await connection
    .runAndReadAll(`SELECT CAST(count(*) AS INTEGER) ${from}`, { path })
    .catch(() => null);
  const refuse = (code: 'broken-parquet' | 'too-many-columns' | 'no-known-header') => {
    closeAll();
    return unreadable(code, file);
  };
  if (described === null || counted === null) return refuse('broken-parquet');
  const types = described.columnTypes();
  const leaves = described
    .columnNames()
    .flatMap((name, at) => leavesOf(name, quoted(name), types[at] as DuckDBType));
  if (leaves.length > MOST_COLUMNS) return refuse('too-many-columns');
  const resolved = resolveColumns(
    leaves.map(({ path: name }) => name),
    account,
    1,
    false,
    request.words,
  );
  const { problems, known } = resolved;
  if (known === 0) return refuse('no-known-header');
  const within = leaves.flatMap((leaf, at) => {
    if (resolved.columns[at]?.fact !== null) return [];
    const above = factAbove(leaf.path, account);
    const facts = [...(above === null ? [] : [above]), ...factsWithin(leaf, account)];
    return facts.map((fact) => ({ leaf, fact }));
  });
  const columns: readonly Column[] = [
    ...resolved.columns,
    ...within.map(({ leaf, fact }) => ({ header: leaf.path, fact: fact.index })),
  ];
  const readers = [
    ...leaves.map((leaf, at) => readerOf(leaf, FACTS[columns[at]?.fact ?? -1])),
    ...within.map(({ leaf }) => nestedReader(leaf)),
  ];
  const total = Number(counted.getRowsJS()[0]?.[0] ?? 0);
  let read = 0;
  const select = readers.map(({ sql }) => sql).join(', ');
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
      ...(request.words === undefined ? {} : { words: request.words }),
    },
    problems,
    bytes,
    bytesRead: () => (total === 0 ? bytes : Math.round((bytes * read) / total)),
    chunks: async function* (): AsyncGenerator<SheetChunk> {
      try {
        const result = await connection.stream(`SELECT ${select} ${from}`, { path });
        for await (const rows of result.yieldRowsJs()) {
          const body = rows.map((row) => row.map((value, at) => readers[at]?.read(value) ?? null));
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

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Database, sqlText } from '../database.ts';
import { inertSql } from '../inert-sql.ts';
import { OUTPUT_PARQUET } from '../kept-parquet.ts';
import { CsvWriter } from './csv-writer.ts';

/** Every ASCII character, at the beginning of a cell, within it, at its end and alone; and what looks like nothing. */
const ODD = [
  ...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code + 1)).flatMap((odd) => [
    odd,
    `${odd}eight bytes and more`,
    `eight bytes ${odd} and more`,
    `eight bytes and more${odd}`,
  ]),
  '',
  ' ',
  'NULL',
  "'",
  '""',
  '"",""',
  '=1+1,"x"',
  '\t\n',
  '\r\n',
  '公司，有限',
  '"公司"',
  '＝1',
  '\u0080é\u2028🚗',
  '🚗,🚗',
];

/** Columns of every kind that the outputs have. */
const COLUMNS = {
  written: 'cells[1 + n % len(cells)]',
  plain: "CASE WHEN n % 7 = 0 THEN NULL ELSE concat('A', lpad(CAST(n AS VARCHAR), 16, '0')) END",
  several:
    'concat(cells[1 + n % len(cells)], CAST(n AS VARCHAR), cells[1 + (n // 3) % len(cells)])',
  one: "'gate'",
  none: 'CAST(NULL AS VARCHAR)',
  few: "CASE n % 3 WHEN 0 THEN 'notMet' WHEN 1 THEN '' END",
  longer: 'CASE WHEN n % 5 > 0 THEN concat(\'{"a":"\', n % 40, \'"}\') END',
  small: 'CAST(nullif(n % 11, 3) AS SMALLINT)',
  large: 'CAST(5 - n * 4000000000 AS BIGINT)',
  unknown: 'CAST(NULL AS SMALLINT)',
} as const;

const INERT = new Set(['written', 'several']);

describe('a Parquet file of the output', () => {
  let folder = '';
  let database: Database;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mileproof-csv-'));
    database = await Database.open({ memory: '1GB', threads: 2, spill: folder });
    const cells = `[${ODD.map(sqlText).join(', ')}]`;
    const columns = Object.entries(COLUMNS).map(([name, sql]) => `${sql} AS ${name}`);
    await database.run(
      `CREATE TABLE odd AS SELECT n, ${columns.join(', ')} FROM (SELECT n, ${cells} AS cells FROM range(20000) t(n))`,
    );
  });
  after(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Rows of the table as CSV, by DuckDB and from a Parquet file of them. */
  const both = async (
    which: string,
    names: readonly string[],
    writer: CsvWriter,
  ): Promise<readonly [Buffer, Buffer]> => {
    const file = (name: string): string => join(folder, name);
    const from = (select: readonly string[]): string =>
      `SELECT ${select.join(', ')} FROM odd WHERE ${which} ORDER BY n`;
    const inert = names.map((name) => (INERT.has(name) ? `${inertSql(name)} AS ${name}` : name));
    await database.run(
      `COPY (${from(names)}) TO ${sqlText(file('odd.parquet'))} (${OUTPUT_PARQUET}, ROW_GROUP_SIZE 6144)`,
    );
    await database.run(
      `COPY (${from(inert)}) TO ${sqlText(file('by-duckdb.csv'))} (FORMAT csv, HEADER)`,
    );
    const hash = await writer.write(file('odd.parquet'), INERT, file('odd.csv'));
    const bytes = await readFile(file('odd.csv'));
    assert.equal(hash, createHash('sha256').update(bytes).digest('hex'));
    return [bytes, await readFile(file('by-duckdb.csv'))];
  };

  const holds = async (
    which: string,
    names: readonly string[],
    writer: CsvWriter,
  ): Promise<void> => {
    const [bytes, expected] = await both(which, names, writer);
    assert.ok(bytes.equals(expected), `${which}: ${names}`);
  };

  test('becomes the bytes that DuckDB writes as CSV, whatever stands in its cells', async () => {
    const writer = new CsvWriter(2);
    const names = Object.keys(COLUMNS);
    await holds('true', names, writer);
    await holds('true', names.toReversed(), writer);
    for (const name of names) await holds('true', [name], writer);
    await holds(`n < ${ODD.length}`, names, writer);
    await holds('n = 7', names, writer);
    assert.equal((await both('false', names, writer))[0].toString(), `${names.join(',')}\n`);
  });

  /** With a writer that puts all lines together in threads. */
  const inThreads = async (work: (writer: CsvWriter) => Promise<void>): Promise<void> => {
    const writer = new CsvWriter(3, 0);
    try {
      await work(writer);
    } finally {
      await writer.close();
    }
  };

  test('becomes the same bytes in threads, which go on when a file cannot be written', () =>
    inThreads(async (writer) => {
      const nowhere = join(folder, 'absent', 'odd.csv');
      await holds('n = 7', Object.keys(COLUMNS), writer);
      await assert.rejects(writer.write(join(folder, 'odd.parquet'), INERT, nowhere), {
        code: 'ENOENT',
        syscall: 'open',
        path: nowhere,
      });
      await holds('true', Object.keys(COLUMNS), writer);
    }));

  test('becomes the same bytes in threads when others are asked for at once', () =>
    inThreads(async (writer) => {
      await holds('true', Object.keys(COLUMNS), writer);
      const expected = await readFile(join(folder, 'odd.csv'));
      const paths = ['a.csv', 'b.csv', 'c.csv'].map((name) => join(folder, name));
      await Promise.all(
        paths.map((path) => writer.write(join(folder, 'odd.parquet'), INERT, path)),
      );
      for (const path of paths) assert.ok((await readFile(path)).equals(expected), path);
    }));

  const FULL = '/dev/full';
  test(
    'is told of when the disk is full, and the next is written',
    { skip: !existsSync(FULL) },
    () =>
      inThreads(async (writer) => {
        await holds('true', Object.keys(COLUMNS), writer);
        const parquet = join(folder, 'odd.parquet');
        await assert.rejects(writer.write(parquet, INERT, FULL), {
          code: 'ENOSPC',
          syscall: 'write',
        });
        await holds('true', Object.keys(COLUMNS), writer);
      }),
  );

  test('is told of when a row group cannot be read, and the next is written', () =>
    inThreads(async (writer) => {
      await holds('true', Object.keys(COLUMNS), writer);
      const bytes = await readFile(join(folder, 'odd.parquet'));
      const broken = join(folder, 'broken.parquet');
      await writeFile(broken, bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 100_000));
      await assert.rejects(writer.write(broken, INERT, join(folder, 'broken.csv')));
      await holds('true', Object.keys(COLUMNS), writer);
    }));

  test('is told of when the threads are ended before it is whole', async () => {
    const writer = new CsvWriter(2, 0);
    const parquet = join(folder, 'odd.parquet');
    const written = ['a.csv', 'b.csv'].map((name) =>
      assert.rejects(writer.write(parquet, INERT, join(folder, name))),
    );
    await setTimeout(20);
    await writer.close();
    await Promise.all(written);
  });

  test('that was written in another form is refused', async () => {
    const path = join(folder, 'other.parquet');
    const writer = new CsvWriter(2);
    for (const form of ['COMPRESSION zstd, PARQUET_VERSION V2', 'COMPRESSION snappy']) {
      await database.run(
        `COPY (SELECT * FROM odd ORDER BY n) TO ${sqlText(path)} (FORMAT parquet, ${form})`,
      );
      await assert.rejects(writer.write(path, INERT, join(folder, 'other.csv')), form);
    }
  });
});

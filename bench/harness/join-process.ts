import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** DuckDB's own work on the feeds. */
export interface Joining {
  readonly milliseconds: number;
  readonly version: string;
}

const root = join(import.meta.dirname, '..', '..');

/** How DuckDB joins. */
export type JoinOrder =
  /** Rows in any order, in three times the memory of a screening: as fast as it can. */
  | 'any'
  /** As it is installed: rows in the order of the first file, its own limit of memory. */
  | 'kept';

/** Settings of DuckDB beside the threads. */
const SETTINGS = {
  any: { memory_limit: '16GB', preserve_insertion_order: 'false' },
  kept: {},
} as const satisfies Readonly<Record<JoinOrder, object>>;

/** Run in a process of its own: reads the CSV files, joins them on the VIN, writes Parquet. */
const SCRIPT = `
const { DuckDBInstance } = await import('@duckdb/node-api');
const [nation, first, others, to, spill, settings] = process.argv.slice(1);
const instance = await DuckDBInstance.create(':memory:', { threads: '2', temp_directory: spill, ...JSON.parse(settings) });
const connection = await instance.connect();
const csv = (account) => "read_csv('" + nation + "/" + account + ".csv', ignore_errors = true)";
const columns = others.split(',').map((account) => account + '.* EXCLUDE (vin)');
const joins = others.split(',').map((account) => 'LEFT JOIN ' + csv(account) + ' ' + account + ' ON ' + account + '.vin = ' + first + '.vin');
const started = performance.now();
await connection.run('COPY (SELECT ' + first + '.*, ' + columns.join(', ') + ' FROM ' + csv(first) + ' ' + first + ' ' + joins.join(' ') + ") TO '" + to + "' (FORMAT parquet)");
const milliseconds = performance.now() - started;
const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
console.log(JSON.stringify({ milliseconds, version }));
`;

/**
 * Joins a nation's feeds on the VIN, as DuckDB does it by itself.
 *
 * @throws Error when it fails.
 */
export const joinInDuckDb = (
  nation: string,
  first: string,
  others: readonly string[],
  to: string,
  order: JoinOrder,
): Joining => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--input-type=module', '-e', SCRIPT, nation, first, others.join(','), to],
      ...[`${to}.spill`, JSON.stringify(SETTINGS[order])],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the join ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Joining;
};

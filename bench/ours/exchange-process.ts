/** A program: brings together what is asked for on standard input, as `Engine.exchange`, and ends. */
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Database, sqlName, sqlText } from '../../src/nation/database.ts';
import { INTERNAL_PARQUET, parquetRows } from '../../src/nation/parquet-sql.ts';

interface Asked {
  readonly query: string;
  readonly from: Readonly<Record<string, readonly string[]>>;
  readonly to: string;
  readonly memory: string;
}

const { query, from, to, memory } = JSON.parse(await text(process.stdin)) as Asked;
const database = await Database.open({ memory, threads: 1, spill: `${to}.spill` });
await database.run('SET preserve_insertion_order = false');
for (const [view, files] of Object.entries(from)) {
  await database.run(`CREATE VIEW ${sqlName(view)} AS FROM ${parquetRows(...files)}`);
}
await database.run(`COPY (${query}) TO ${sqlText(join(to, 'rows.parquet'))} (${INTERNAL_PARQUET})`);
database.close();

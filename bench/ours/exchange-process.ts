/** A program: brings together what is asked for on standard input, as `Engine.exchange`, and ends. */
import { existsSync, rmSync } from 'node:fs';
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

/** Bins into which rows are dealt by their key, so that no group of rows is held beside all others. */
const BINS = 16;

/** A query that groups one table and leaves some of the groups: as an engine does, bin by bin. */
const grouped = /^\s*SELECT [^()]*?\bFROM (\w+)\s+GROUP BY ([\w, ]+?)\s+HAVING\b/.exec(query);
if (grouped === null) {
  await database.run(
    `COPY (${query}) TO ${sqlText(join(to, 'rows.parquet'))} (${INTERNAL_PARQUET})`,
  );
} else {
  const [, table = '', keys = ''] = grouped;
  const bins = `${to}.bins`;
  await database.run(`
    COPY (SELECT *, hash(${keys}) % ${BINS} AS bin FROM ${table})
    TO ${sqlText(bins)} (${INTERNAL_PARQUET}, PARTITION_BY (bin))`);
  for (let bin = 0; bin < BINS; bin += 1) {
    if (!existsSync(join(bins, `bin=${bin}`))) continue;
    const files = sqlText(join(bins, `bin=${bin}`, '*.parquet'));
    await database.run(
      `CREATE OR REPLACE VIEW ${table} AS FROM read_parquet(${files}, hive_partitioning = false)`,
    );
    const rows = sqlText(join(to, `rows-${String(bin).padStart(2, '0')}.parquet`));
    await database.run(`COPY (${query}) TO ${rows} (${INTERNAL_PARQUET})`);
  }
  rmSync(bins, { recursive: true });
}
database.close();

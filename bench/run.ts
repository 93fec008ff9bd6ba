import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from './harness/figure.ts';
import { installPeers } from './harness/install-peers.ts';
import { thisMachine } from './harness/machine.ts';
import { madeOf } from './harness/made-of.ts';
import { pageOf } from './harness/page.ts';

/** The rows in order. Each is loaded when its turn comes, with only the peers it needs. */
const ROWS: Readonly<Record<string, () => Promise<{ row: BenchRow }>>> = {
  n1: () => import('./n01-rules.ts'),
  n2: () => import('./n02-explained-rules.ts'),
  n3: () => import('./n03-many-rules.ts'),
  n6: () => import('./n06-issue-letters.ts'),
  n7: () => import('./n07-verify-letters.ts'),
  n8: () => import('./n08-status-list.ts'),
  n9: () => import('./n09-log.ts'),
  n12: () => import('./n12-vin.ts'),
  n13: () => import('./n13-maker-codes.ts'),
  n14: () => import('./n14-batch.ts'),
  memory: () => import('./batch-memory.ts'),
  law: () => import('./law-in-memory.ts'),
  door: () => import('./door.ts'),
  duckdb: () => import('./law-in-duckdb.ts'),
  rings: () => import('./rings.ts'),
  nation: () => import('./nation.ts'),
  'nation-engine': () => import('./nation-engine.ts'),
  products: () => import('./products.ts'),
  register: () => import('./register.ts'),
  nearest: () => import('./nearest.ts'),
  search: () => import('./search.ts'),
  pages: () => import('./report-pages.ts'),
  'letters-bulk': () => import('./letters-bulk.ts'),
  long: () => import('./long-tests.ts'),
};

const results = join(import.meta.dirname, 'results');
const { values, positionals } = parseArgs({
  options: { rows: { type: 'string' }, vehicles: { type: 'string' } },
  allowPositionals: true,
});
const { rows, vehicles } = values;
const options = {
  ...(rows === undefined ? {} : { rows: Number(rows) }),
  ...(vehicles === undefined ? {} : { vehicles: Number(vehicles) }),
};
const asked = positionals.map((word) => word.toLowerCase());
const unknown = asked.filter((name) => !(name in ROWS));
if (unknown.length > 0) {
  console.log(`no row is named ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);
  process.exit(64);
}

installPeers();
mkdirSync(results, { recursive: true });
const machine = thisMachine();
const made = madeOf();
for (const name of asked.length > 0 ? asked : Object.keys(ROWS)) {
  try {
    const { row } = (await ROWS[name]?.()) ?? { row: null };
    if (row === null) continue;
    const result = await row.measure(options);
    const page = pageOf(row, result, machine, made);
    console.log(`\n${page}`);
    writeFileSync(join(results, `${row.id}.md`), page);
    const { id, title } = row;
    const record = { id, title, machine, madeOf: made, ...result };
    writeFileSync(join(results, `${row.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  } catch (error) {
    console.error(`\n${name} failed:`, error);
    process.exitCode = 1;
  }
}

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../src/simulate/drawn/random.ts';
import { BATCH_COLUMNS } from './workload/batch-columns.ts';
import { batchRow } from './workload/batch-scenarios.ts';
import { spoilCells } from './workload/spoil-cells.ts';

const ROWS_AT_ONCE = 2000;
const BYTE_ORDER_MARK = '\ufeff';

/** What a batch shall be. */
export interface BatchOrder {
  readonly path: string;
  readonly rows: number;
  /** The same seed makes the same bytes. */
  readonly seed: number;
  /** True spoils several cells of every row. */
  readonly errors: boolean;
}

/** What was made: rows by the gate they were made to meet, spoiled rows included. */
export type BatchTally = Readonly<Record<'clear' | 'blocked' | 'undetermined', number>>;

/** Writes a batch of invented vehicles as CSV, piece by piece, in memory that does not grow. */
export const generateBatch = ({ path, rows, seed, errors }: BatchOrder): BatchTally => {
  mkdirSync(dirname(path), { recursive: true });
  const random = randomOf(seed);
  const tally = { clear: 0, blocked: 0, undetermined: 0 };
  const file = openSync(path, 'w');
  let text = `${BYTE_ORDER_MARK}${BATCH_COLUMNS.join(',')}\n`;
  for (let index = 0; index < rows; index += 1) {
    const { row, scenario } = batchRow(random, seed, index);
    if (errors) spoilCells(row, random);
    tally[scenario.gate] += 1;
    for (let at = 0; at < BATCH_COLUMNS.length; at += 1) {
      const cell = row[BATCH_COLUMNS[at] as (typeof BATCH_COLUMNS)[number]];
      text += `${at === 0 ? '' : ','}${cell.includes(',') ? `"${cell}"` : cell}`;
    }
    text += '\n';
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
  return tally;
};

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      errors: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [path, rows] = positionals;
  if (path === undefined || !(Number(rows) > 0)) {
    console.error('node bench/generate-batch.ts PATH ROWS [--seed N] [--errors]');
    process.exit(64);
  }
  const order = { path, rows: Number(rows), seed: Number(values.seed), errors: values.errors };
  console.log(JSON.stringify(generateBatch(order)));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateBatch } from './generate-batch.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { gatesIn } from './harness/gates-in.ts';
import { ownVersion } from './harness/peer-version.ts';
import { screenProcess } from './harness/screen-process.ts';

const ROWS = 5_000_000;
const SMALLER = 5;

/** Peak memory of a screening by the size of the batch: it must not grow with it. */
export const row: BenchRow = {
  id: 'memory',
  title: 'peak memory of `screen --format ndjson` by rows',
  measure: async ({ rows = ROWS }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
    try {
      const figures: Figure[] = [];
      for (const size of [Math.ceil(rows / SMALLER), rows]) {
        const path = join(folder, 'batch.csv');
        const expected = generateBatch({ path, rows: size, seed: 1, errors: false });
        if (figures.length === 0) {
          const out = join(folder, 'answers.ndjson');
          screenProcess(path, out);
          const answers = await gatesIn(out);
          if (JSON.stringify(answers) !== JSON.stringify(expected)) {
            throw new Error(`the answers are ${JSON.stringify(answers)}`);
          }
          rmSync(out);
        }
        const { peakMiB, milliseconds } = screenProcess(
          path,
          process.platform === 'win32' ? 'NUL' : '/dev/null',
        );
        const self = { contender: 'Mileproof, all rules', version: ownVersion() };
        figures.push(
          { ...self, what: `${size} rows, peak memory`, value: peakMiB, unit: 'MiB' },
          { ...self, what: `${size} rows`, value: (size * 1000) / milliseconds, unit: 'rows/s' },
        );
      }
      return {
        figures,
        notes: [
          'target: under 1024 MiB at 5,000,000 rows; one run each, the peak resident memory of the whole ' +
            'process, all threads together',
          'before, the smaller batch was screened to a file: its gates are those each vehicle was made to ' +
            'meet',
          'what grows with the rows is the index of what they say of each other (VINs, letters, ' +
            'applications)',
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

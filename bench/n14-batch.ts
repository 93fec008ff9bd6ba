import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BatchTally, generateBatch } from './generate-batch.ts';
import { figureOf, timeEach } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { gatesIn } from './harness/gates-in.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { screenProcess } from './harness/screen-process.ts';
import { type BatchSum, sumOf } from './workload/batch-sum.ts';

const ROWS = 1_000_000;
const PARSED = 100_000;
const RUNS = 5;
const NOWHERE = process.platform === 'win32' ? 'NUL' : '/dev/null';
const FILE = 'MILEPROOF_BENCH_BATCH';

const path = (): string => process.env[FILE] ?? '';

/** The readers of this row: the peers cut the text into cells, Mileproof also types and checks each. */
export const contenders: Contenders<BatchSum> = [
  async () => {
    const { readBatch } = await import('./ours/read-batch.ts');
    return {
      name: 'Mileproof, parse and validate',
      version: ownVersion(),
      run: () => readBatch(path()),
    };
  },
  async () => {
    const { default: papa } = await import('papaparse');
    const run = (): BatchSum =>
      sumOf(papa.parse<string[]>(readFileSync(path(), 'utf8'), { skipEmptyLines: true }).data);
    return { name: 'papaparse, parse', version: peerVersion('papaparse'), run };
  },
  async () => {
    const { parse } = await import('csv-parse/sync');
    const run = (): BatchSum => sumOf(parse(readFileSync(path(), 'utf8'), { bom: true }));
    return { name: 'csv-parse, parse', version: peerVersion('csv-parse'), run };
  },
];

const screenings = async (
  batch: string,
  rows: number,
  what: string,
  check: (answers: BatchTally) => boolean,
): Promise<readonly [Figure, Figure]> => {
  const out = `${batch}.ndjson`;
  screenProcess(batch, out);
  const answers = await gatesIn(out);
  if (!check(answers)) throw new Error(`${what}: the answers are ${JSON.stringify(answers)}`);
  rmSync(out);
  const runs = Array.from({ length: RUNS }, () => screenProcess(batch, NOWHERE));
  const self = { name: 'Mileproof, all rules', version: ownVersion() };
  const times = runs.map((run) => run.milliseconds);
  const peak = Math.max(...runs.map((run) => run.peakMiB));
  return [
    figureOf(self, `rows, ${what}`, times, rows),
    {
      contender: self.name,
      version: self.version,
      what: `peak memory, ${what}`,
      value: peak,
      unit: 'MiB',
    },
  ];
};

const expectedSum = (batch: string): BatchSum =>
  sumOf(
    readFileSync(batch, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')),
  );

/** A batch through parsing and all rules, clean and full of errors, beside plain CSV parsers. */
export const row: BenchRow = {
  id: 'n14',
  title: 'CSV batch, rows a second',
  measure: async ({ rows = ROWS }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
    try {
      const small = join(folder, 'small.csv');
      generateBatch({ path: small, rows: PARSED, seed: 1, errors: false });
      process.env[FILE] = small;
      const read = timeEach(import.meta.url, contenders.length, expectedSum(small));
      const clean = join(folder, 'clean.csv');
      const tally = generateBatch({ path: clean, rows, seed: 1, errors: false });
      const spoiled = join(folder, 'spoiled.csv');
      generateBatch({ path: spoiled, rows, seed: 1, errors: true });
      const same = (answers: BatchTally): boolean =>
        JSON.stringify(answers) === JSON.stringify(tally);
      const all = ({ clear, blocked, undetermined }: BatchTally): boolean =>
        clear + blocked + undetermined === rows;
      const whole = await screenings(clean, rows, `${rows} clean rows`, same);
      const bad = await screenings(spoiled, rows, `${rows} rows, each with 3 to 6 bad cells`, all);
      const slower: Figure = {
        contender: whole[0].contender,
        version: whole[0].version,
        what: 'clean ÷ error-heavy (target: at most 2)',
        value: whole[0].value / bad[0].value,
        unit: '×',
      };
      return {
        figures: [
          ...read.map((timing) => figureOf(timing, 'rows', timing.milliseconds, PARSED)),
          ...whole,
          ...bad,
          slower,
        ],
        notes: [
          'all readers found the same rows and the same sum of odometers',
          'the gates of the clean batch are those each vehicle was made to meet; of the spoiled batch ' +
            'every row is answered',
          '`all rules` is the whole program, from process start to the last line of NDJSON, on all cores; ' +
            'the first run writes a file whose answers are counted, the timed ones write to the null device',
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

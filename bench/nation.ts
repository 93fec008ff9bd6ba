import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { mileproofProcess } from './harness/screen-process.ts';
import { checkScreened } from './ours/check-screened.ts';
import { DuckDb } from './ours/duck-db.ts';
import { simulatedNation } from './ours/simulated-nation.ts';
import { stagesOf } from './ours/stages-of.ts';

/** Vehicles registered; a quarter of them applied for. */
const SIZES = [1_000_000, 20_000_000] as const;

/** Of a nation as small, answers are compared before anything is timed. */
const COMPARED = 20_000;

/** Bytes read at once. */
const PIECE = 4 << 20;

/** Reads a file through, so that the disk is not what is measured. */
const warm = (path: string): void => {
  const piece = Buffer.allocUnsafe(PIECE);
  const file = openSync(path, 'r');
  try {
    while (readSync(file, piece) > 0);
  } finally {
    closeSync(file);
  }
};

const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-nation-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Screens a small nation and compares the answers. */
const compareAnswers = (db: DuckDb): Promise<void> =>
  withFolder(async (folder) => {
    const feeds = simulatedNation(COMPARED).folder;
    const screened = join(folder, 'screened');
    mileproofProcess(['screen', feeds, '--out', screened]);
    await checkScreened(db, feeds, screened);
  });

/** A nation of one size, all its feeds screened. */
const measureSize = (db: DuckDb, vehicles: number): Promise<readonly Figure[]> =>
  withFolder(async (folder) => {
    const { folder: feeds, seconds } = simulatedNation(vehicles);
    const files = readdirSync(feeds)
      .filter((name) => name.endsWith('.csv') && name !== 'truth.csv')
      .map((name) => join(feeds, name));
    files.forEach(warm);
    const screened = join(folder, 'screened');
    const { milliseconds, peakMiB, said } = mileproofProcess(['screen', feeds, '--out', screened]);
    const verdicts = await checkScreened(db, feeds, screened);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const ours = { contender: 'Mileproof', version: ownVersion() };
    const of = `${vehicles.toLocaleString('en')} certificates`;
    const figure = (what: string, value: number, unit: string): Figure => ({
      ...ours,
      what: `${of}: ${what}`,
      value,
      unit,
    });
    return [
      ...(seconds === null ? [] : [figure('simulate', seconds, 's')]),
      figure('licence rows answered', verdicts, 'rows'),
      figure('CSV of all feeds', bytes / 2 ** 20, 'MiB'),
      figure('screen', milliseconds / 1000, 's'),
      ...stagesOf(said).map(([stage, value]) => figure(`of it ${stage}`, value, 's')),
      figure('screen, microseconds a certificate', (milliseconds * 1000) / vehicles, 'µs'),
      figure('peak memory (target: 8,192)', peakMiB, 'MiB'),
    ];
  });

/** A year's nation from CSV to findings, with all accounts that there are. */
export const row: BenchRow = {
  id: 'nation',
  title: 'a nation’s feeds, CSV in and findings out',
  measure: async ({ vehicles }) => {
    const db = await DuckDb.open();
    await compareAnswers(db);
    const figures: Figure[] = [];
    for (const size of vehicles === undefined ? SIZES : [vehicles]) {
      figures.push(...(await measureSize(db, size)));
    }
    return {
      figures,
      notes: [
        'all 18 accounts of a simulated nation with honest mess, kept in the temporary folder for the next run; one ' +
          'run of each size, in a process of its own, after the files were read once',
        `answers compared, of a nation of ${COMPARED.toLocaleString('en')} certificates before anything was timed ` +
          `and of each that was: rows told of every file equal those counted by DuckDB; one verdict an application ` +
          `and VIN; gates counted again`,
      ],
    };
  },
};

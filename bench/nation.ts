import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow, Figure } from './harness/figure.ts';
import { type Joining, type JoinOrder, joinInDuckDb } from './harness/join-process.ts';
import { ownVersion } from './harness/peer-version.ts';
import { mileproofProcess } from './harness/screen-process.ts';
import { DuckDb } from './ours/duck-db.ts';
import { simulatedNation } from './ours/simulated-nation.ts';
import { stagesOf } from './ours/stages-of.ts';

/** Vehicles registered; a quarter of them applied for, as the target is worded. */
const VEHICLES = 20_000_000;
const SMALLER = 20;

/** The feeds of the target: certificates, and what joins them on the VIN. */
const BY_VIN = ['licence', 'letter', 'declaration', 'refund', 'reading'] as const;
const FIRST = 'certificate';
/** Small feeds without a VIN, which the law asks for. */
const BESIDE = ['exporter', 'maker', 'outlet'] as const;

/**
 * Checks what screening said against plain SQL over the same feeds: one verdict an application and
 * VIN, and the vehicles that need the manufacturer's letter and have none.
 *
 * @throws Error when they differ.
 */
const checkAnswers = async (nation: string, screened: string): Promise<number> => {
  const db = await DuckDb.open();
  const csv = (account: string): string =>
    `read_csv('${join(nation, `${account}.csv`)}', all_varchar = true)`;
  const one = async (sql: string): Promise<number> => Number((await db.rows(sql))[0]?.[0] ?? -1);
  const applied = await one(
    `SELECT count(*) FROM (SELECT DISTINCT application, upper(trim(vin)) FROM ${csv('licence')})`,
  );
  const verdicts = await one(
    `SELECT count(*) FROM read_parquet('${join(screened, 'verdicts', '*.parquet')}')`,
  );
  const { inputs } = JSON.parse(readFileSync(join(screened, 'manifest.json'), 'utf8')) as {
    inputs: readonly { name: string; rows: number }[];
  };
  for (const { name, rows } of inputs) {
    const counted = await one(
      `SELECT count(*) FROM read_csv('${join(nation, name)}', all_varchar = true)`,
    );
    if (counted !== rows) throw new Error(`${name}: ${rows} rows told, ${counted} counted`);
  }
  if (Math.abs(applied - verdicts) > applied / 1000) {
    throw new Error(`${verdicts} verdicts for ${applied} applications`);
  }
  return verdicts;
};

/** Bytes read at once. */
const PIECE = 4 << 20;

/**
 * Reads a file through, so that whoever is measured first does not wait for the disk where the others find the file
 * in memory.
 */
const warm = (path: string): void => {
  const piece = Buffer.allocUnsafe(PIECE);
  const file = openSync(path, 'r');
  try {
    while (readSync(file, piece) > 0);
  } finally {
    closeSync(file);
  }
};

/** A nation of one size, screened and joined. */
const measureSize = async (vehicles: number): Promise<readonly Figure[]> => {
  const { folder: nation, seconds } = simulatedNation(vehicles);
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-nation-'));
  try {
    const feeds = join(folder, 'feeds');
    mkdirSync(feeds);
    for (const name of [FIRST, ...BY_VIN, ...BESIDE]) {
      symlinkSync(join(nation, `${name}.csv`), join(feeds, `${name}.csv`));
    }
    const screened = join(folder, 'screened');
    const joined = (order: JoinOrder): Joining => {
      const to = join(folder, 'joined.parquet');
      const joining = joinInDuckDb(feeds, FIRST, BY_VIN, to, order);
      rmSync(to);
      return joining;
    };
    for (const name of [FIRST, ...BY_VIN]) warm(join(feeds, `${name}.csv`));
    const floor = joined('any');
    const installed = joined('kept');
    const screening = mileproofProcess(['screen', feeds, '--out', screened]);
    const verdicts = await checkAnswers(feeds, screened);
    const bytes = [FIRST, ...BY_VIN].reduce(
      (sum, name) => sum + statSync(join(nation, `${name}.csv`)).size,
      0,
    );
    const ours = { contender: 'Mileproof', version: ownVersion() };
    const of = `${vehicles.toLocaleString('en')} certificates`;
    return [
      ...(seconds === null
        ? []
        : [{ ...ours, what: `${of}: simulate`, value: seconds, unit: 's' }]),
      { ...ours, what: `${of}: licence rows answered`, value: verdicts, unit: 'rows' },
      { ...ours, what: `${of}: CSV that joins on the VIN`, value: bytes / 2 ** 20, unit: 'MiB' },
      {
        contender: 'DuckDB, read, join, write',
        version: floor.version,
        what: `${of}: the same CSV joined on the VIN to Parquet`,
        value: floor.milliseconds / 1000,
        unit: 's',
      },
      {
        contender: 'DuckDB as installed',
        version: installed.version,
        what: `${of}: the same, rows in the order of the first file`,
        value: installed.milliseconds / 1000,
        unit: 's',
      },
      { ...ours, what: `${of}: screen`, value: screening.milliseconds / 1000, unit: 's' },
      ...stagesOf(screening.said).map(([stage, value]) => ({
        ...ours,
        what: `${of}: of it ${stage}`,
        value,
        unit: 's',
      })),
      {
        ...ours,
        what: `${of}: screen ÷ join (target: 3)`,
        value: screening.milliseconds / floor.milliseconds,
        unit: '×',
      },
      {
        ...ours,
        what: `${of}: screen ÷ join as installed`,
        value: screening.milliseconds / installed.milliseconds,
        unit: '×',
      },
      {
        ...ours,
        what: `${of}: screen, microseconds a certificate`,
        value: (screening.milliseconds * 1000) / vehicles,
        unit: 'µs',
      },
      {
        ...ours,
        what: `${of}: peak memory (target: 8,192)`,
        value: screening.peakMiB,
        unit: 'MiB',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A year's nation from CSV to findings, beside DuckDB's own join of the same files. */
export const row: BenchRow = {
  id: 'nation',
  title: 'a nation’s feeds, CSV in and findings out',
  measure: async ({ rows = VEHICLES }) => ({
    figures: [...(await measureSize(Math.ceil(rows / SMALLER))), ...(await measureSize(rows))],
    notes: [
      'feeds of certificates, licences, letters, declarations, refunds, readings, exporters, makers and outlets of a simulated nation with honest mess, kept in the temporary folder for the next run; one run of each, each in a process of its own, after the files were read once',
      'the floor reads the same CSV files with their types told by DuckDB, joins them on the VIN and writes the joined rows as Parquet in any order, with the same threads; it is given 16 GB, a screening takes 5 GB; beside it the same with DuckDB’s own settings (rows in the order of the first file, four fifths of the memory), which the target may mean as well. Both wobble by a fifth from run to run: the faster of the two counts, and the target is met only when both ratios are',
      'answers compared: rows told of every file equal those counted by DuckDB; one verdict an application and VIN',
    ],
  }),
};

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../src/domain/rules/sql/sql.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { mileproofProcess, type ProcessRun } from './harness/screen-process.ts';
import { DuckDb } from './ours/duck-db.ts';
import { simulatedNation } from './ours/simulated-nation.ts';
import { stagesOf } from './ours/stages-of.ts';

/** Vehicles registered: 5 million licence rows. */
const VEHICLES = 20_000_000;

/** A nation as small, to see whether a screening of all feeds costs a vehicle the same. */
const FEW_VEHICLES = 1_000_000;

/** Of a nation as small, answers are compared before anything is timed. */
const COMPARED = 20_000;

/** What a screening took. */
interface Screening {
  readonly milliseconds: number;
  readonly peakMiB: number;
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
}

/** Screens all feeds of a nation, or takes what an earlier run left, with what it took then. */
const screenedNation = (
  feeds: string,
  vehicles: number,
): { readonly folder: string; readonly screening: Screening } => {
  const folder = join(tmpdir(), `mileproof-bench-screened-${ownVersion()}-${vehicles}`);
  const took = `${folder}.json`;
  if (existsSync(join(folder, 'manifest.json')) && existsSync(took)) {
    return { folder, screening: JSON.parse(readFileSync(took, 'utf8')) };
  }
  rmSync(folder, { recursive: true, force: true });
  const { milliseconds, peakMiB, said } = mileproofProcess(['screen', feeds, '--out', folder]);
  const screening = { milliseconds, peakMiB, stages: stagesOf(said) };
  writeFileSync(took, JSON.stringify(screening));
  return { folder, screening };
};

/** What a screening of all feeds took, a figure each. */
const screeningFigures = (
  vehicles: number,
  { milliseconds, peakMiB, stages }: Screening,
): readonly Figure[] => {
  const ours = { contender: 'Mileproof', version: ownVersion() };
  const of = `all 18 feeds, ${vehicles.toLocaleString('en-US')} certificates`;
  const a = milliseconds * 1000; // microseconds
  return [
    { ...ours, what: `${of}: screen`, value: milliseconds / 1000, unit: 's' },
    ...stages.map(([stage, value]) => ({
      ...ours,
      what: `${of}: of it ${stage}`,
      value,
      unit: 's' as const,
    })),
    { ...ours, what: `${of}: screen, microseconds a certificate`, value: a / vehicles, unit: 'µs' },
    { ...ours, what: `${of}: peak memory (target: 8,192)`, value: peakMiB, unit: 'MiB' },
  ];
};

/** What is asked of a product, and how its answer is held against plain SQL. */
interface ProductCheck {
  readonly what: string;
  readonly words: (screened: string, out: string) => readonly string[];
  /** Two numbers that must agree, worked out on different ways. */
  readonly agree: (paths: {
    readonly feeds: string;
    readonly screened: string;
    readonly out: string;
  }) => readonly [ours: string, plain: string];
  /** How far apart the two may be, as a share: feeds with mess are read more plainly by plain SQL. */
  readonly tolerance: number;
  /** Seconds. */
  readonly target: number;
}

const CHECKS: readonly ProductCheck[] = [
  {
    what: 'sales',
    words: (screened, out) => ['sales', screened, '--out', out],
    agree: ({ feeds, out }) => [
      `SELECT sum(registered) FROM read_csv('${out}/sales.csv')`,
      sql`
        SELECT count(DISTINCT upper(trim(vin)))
        FROM read_csv('${feeds}/certificate.csv', all_varchar = true)`,
    ],
    tolerance: 0.002,
    target: 30,
  },
  {
    what: 'lanes, every application',
    words: (screened, out) => ['lanes', screened, '--out', out, '--from', '2000-01-01'],
    agree: ({ screened, out }) => [
      `SELECT sum(vehicles) FROM read_csv('${out}/lanes.csv', all_varchar = false)`,
      `SELECT count(*) FROM read_parquet('${screened}/verdicts/*.parquet')`,
    ],
    tolerance: 0.02,
    target: 30,
  },
  {
    what: 'referrals',
    words: (screened, out) => ['referrals', screened, '--out', out],
    agree: ({ out }) => [
      sql`
        SELECT sum(CAST(atRisk AS DECIMAL(18, 2)))
        FROM read_csv('${out}/claimants.csv', all_varchar = true)`,
      sql`
        SELECT sum(CAST(amount AS DECIMAL(18, 2)))
        FROM read_csv('${out}/referrals.csv', all_varchar = true)
        WHERE atRisk = 'yes'`,
    ],
    tolerance: 0,
    target: 30,
  },
  {
    what: 'service',
    words: (screened, out) => ['service', screened, '--out', out],
    agree: ({ feeds, out }) => [
      sql`
        SELECT vehicles
        FROM read_csv('${out}/service.csv')
        WHERE country = 'all'
          AND maker = 'all'
          AND year IS NULL`,
      sql`
        SELECT count(DISTINCT upper(trim(vin)))
        FROM read_csv('${feeds}/declaration.csv', all_varchar = true)
        WHERE trim(exitedOn) <> ''`,
    ],
    tolerance: 0.01,
    target: 30,
  },
  {
    what: 'whatif, one value',
    words: (screened, out) => [
      ...['whatif', screened, '--set', 'G01.days=90', '--format', 'csv', '--out', `${out}.csv`],
    ],
    // no letter is asked of those beyond the shorter time any more, whether theirs was missing or unknown
    agree: ({ screened, out }) => [
      sql`
        SELECT count(*)
        FROM read_csv('${out}.csv', all_varchar = true)
        WHERE list_contains(string_split(gone, ' '), 'G01')`,
      `SELECT count(*) FROM read_parquet('${screened}/findings/*.parquet') WHERE rule = 'G01'
        AND CAST(evidence->>'$."licence.appliedOn"' AS DATE) - CAST(evidence->>'$."certificate.registeredOn"' AS ` +
        `DATE) BETWEEN 91
          AND 180`,
    ],
    tolerance: 0,
    target: 10,
  },
];

/** A nation and its screening. */
interface Nation {
  readonly feeds: string;
  readonly screened: string;
}

/**
 * Makes a product of a screened nation and compares its answer.
 *
 * @throws Error when the answers differ.
 */
const makeProduct = async (
  db: DuckDb,
  { feeds, screened }: Nation,
  { what, words, agree, tolerance }: ProductCheck,
  folder: string,
): Promise<ProcessRun> => {
  const one = async (sql: string): Promise<number> => Number((await db.rows(sql))[0]?.[0] ?? -1);
  const out = join(folder, what.replaceAll(/\W+/g, '-'));
  const ran = mileproofProcess(words(screened, out));
  const [mine, plain] = agree({ feeds, screened, out });
  const [told, counted] = [await one(mine), await one(plain)];
  if (Math.abs(told - counted) > tolerance * Math.max(1, counted)) {
    throw new Error(`${what}: ${told} told, ${counted} counted`);
  }
  return ran;
};

/** Makes all products of a small nation, whose answers are compared. */
const compareAnswers = async (db: DuckDb, folder: string): Promise<void> => {
  const feeds = simulatedNation(COMPARED).folder;
  const screened = join(folder, 'screened');
  mileproofProcess(['screen', feeds, '--out', screened]);
  for (const asked of CHECKS) await makeProduct(db, { feeds, screened }, asked, folder);
};

/** The products of a screened nation, each in a process of its own. */
export const row: BenchRow = {
  id: 'products',
  title: 'products of a screened nation of 5 million licence rows',
  measure: async ({ rows = VEHICLES }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-products-'));
    const db = await DuckDb.open();
    const figures: Figure[] = [];
    const ours = { contender: 'Mileproof', version: ownVersion() };
    try {
      const compared = join(folder, 'compared');
      mkdirSync(compared);
      await compareAnswers(db, compared);
      const few = Math.min(FEW_VEHICLES, rows);
      const small = screenedNation(simulatedNation(few).folder, few);
      figures.push(...screeningFigures(few, small.screening));
      const feeds = simulatedNation(rows).folder;
      const { folder: screened, screening } = screenedNation(feeds, rows);
      if (rows > few) figures.push(...screeningFigures(rows, screening));
      for (const asked of CHECKS) {
        const { milliseconds, peakMiB } = await makeProduct(db, { feeds, screened }, asked, folder);
        const { what, target } = asked;
        figures.push(
          { ...ours, what: `${what} (target: ${target})`, value: milliseconds / 1000, unit: 's' },
          { ...ours, what: `${what}: peak memory (target: 4,096)`, value: peakMiB, unit: 'MiB' },
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return {
      figures,
      notes: [
        'all 18 feeds of a simulated nation with honest mess, screened once and kept in the temporary folder for the ' +
          'next run; one run of each product, each in a process of its own',
        'answers compared, of a small nation before anything was timed and of this one: vehicles registered, ' +
          'vehicles exported and vehicles in lanes with plain SQL over the feeds or the verdicts; amounts at risk by ' +
          'claimant with those by exhibit, to the cent',
      ],
    };
  },
};

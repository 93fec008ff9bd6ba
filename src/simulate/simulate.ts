import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../domain/facts/fact-table.ts';
import { sql } from '../domain/rules/sql/sql.ts';
import {
  companyParties,
  exporterAccount,
  letterWords,
  makerAccount,
  networkAccount,
  outletAccount,
  type StandingAccount,
} from './accounts/standing-accounts.ts';
import { blankCells } from './mess/blank-cells.ts';
import { type Limits, openDatabase, type SimulationDatabase } from './open-database.ts';
import { BATCH_COLUMNS, batchRows } from './population/batch.ts';
import { fileExporters } from './population/filings.ts';
import { type NationPlan, planNation, sizeOf, slicesOf } from './population/plan-nation.ts';
import { readReferenceLists } from './population/reference-lists.ts';
import { SqlChance } from './random.ts';
import { allSchemes } from './schemes/all-schemes.ts';
import type { Scheme } from './schemes/scheme.ts';
import type { SimulationOptions } from './simulation-options.ts';
import { checkSchemeColumns, seatSql, sliceSql } from './vehicles/slice-sql.ts';
import { loadWorldTables } from './vehicles/world-tables.ts';
import { AS_OF } from './world/calibration.ts';
import { accountQueries } from './write/account-sql.ts';
import { FeedFiles } from './write/feed-files.ts';
import { SalesBook } from './write/sales-book.ts';
import { truthSql } from './write/truth-sql.ts';

/** How far a simulation is: vehicles told of all. */
export interface SimulationProgress {
  readonly stage: 'population' | 'vehicles' | 'closing';
  readonly done: number;
  readonly total: number;
}

/** Where a simulation reads its lists and writes its feeds, and what it may take. */
export interface SimulationPlace {
  /** Folder `reference/` of the project. */
  readonly reference: string;
  /** Folder that takes the feeds; must exist and be empty. */
  readonly folder: string;
  readonly limits: Limits;
  readonly version: string;
  readonly progress: (progress: SimulationProgress) => void;
}

/** What one scheme came to. */
interface SchemeCount {
  readonly vehicles: number;
  readonly organisers: number;
  readonly truthRows: number;
}

/** What was simulated, as `simulation.json` has it. */
export interface Simulation {
  readonly kind: 'mileproof-simulation';
  readonly version: string;
  readonly asOf: string;
  readonly options: SimulationOptions;
  readonly vehicles: number;
  readonly applications: number;
  readonly schemes: Readonly<Record<string, SchemeCount>>;
}

const addStanding = async (
  database: SimulationDatabase,
  files: FeedFiles,
  chance: SqlChance,
  blank: number,
  name: Account,
  { facts, rows }: StandingAccount,
): Promise<void> => {
  const columns = facts.map((fact) => `"${fact}" VARCHAR`).join(', ');
  await database.table('standing', columns, rows);
  const told = 'SELECT rowid AS key, 0 AS again, * FROM standing';
  const left = blank > 0 ? blankCells(chance, name, facts, told, blank) : told;
  const names = facts.map((fact) => `"${fact}"`).join(', ');
  await files.add(name, `SELECT ${names} FROM (${left}) ORDER BY key`);
};

const letterTexts = async (
  database: SimulationDatabase,
  chance: SqlChance,
): Promise<ReadonlyMap<number, readonly [name: string, outlets: number]>> => {
  const { name, outlets } = letterWords(chance);
  const rows = await database.rows(sql`
    SELECT letter_number, ${name}, ${outlets}
    FROM (
      SELECT DISTINCT letter AS letter_number
      FROM batch
      WHERE letter IS NOT NULL)
    ORDER BY 1`);
  return new Map(
    rows.map(([letter, text, count]) => [Number(letter), [String(text), Number(count)]]),
  );
};

const countSchemes = async (
  database: SimulationDatabase,
  schemes: readonly Scheme[],
  truthRows: ReadonlyMap<string, number>,
): Promise<Readonly<Record<string, SchemeCount>>> => {
  const rows = await database.rows(sql`
    SELECT scheme, sum(size), count(DISTINCT organiser)
    FROM batch
    WHERE scheme > 0
    GROUP BY scheme
    ORDER BY scheme`);
  return Object.fromEntries(
    rows.map(([scheme, vehicles, organisers]) => {
      const name = schemes[Number(scheme) - 1]?.name ?? '';
      const counted = {
        vehicles: Number(vehicles),
        organisers: Number(organisers),
        truthRows: truthRows.get(name) ?? 0,
      };
      return [name, counted];
    }),
  );
};

/** Tells one slice after the other into the feeds. Yields the rows of truth by scheme. */
const tellVehicles = async (
  database: SimulationDatabase,
  files: FeedFiles,
  options: SimulationOptions,
  plan: NationPlan,
  schemes: readonly Scheme[],
  seats: { readonly dealers: number; readonly owners: number },
  sales: SalesBook,
  progress: SimulationPlace['progress'],
): Promise<ReadonlyMap<string, number>> => {
  const chance = new SqlChance(options.seed);
  const queries = accountQueries(chance, schemes, options.mess, options.blank);
  const truthRows = new Map<string, number>();
  const story = sliceSql(chance, schemes, seats, options.mess);
  const slices = slicesOf(plan);
  const total = sizeOf(plan.batches) + plan.domestic;
  for (const [at, slice] of slices.entries()) {
    await database.run(`CREATE OR REPLACE TABLE seat AS ${seatSql(slice)}`);
    await database.run(`CREATE OR REPLACE TABLE vehicle AS ${story}`);
    for (const [account, query] of queries) await files.add(account, query);
    await database.run(`CREATE OR REPLACE TABLE truth AS ${truthSql(schemes)}`);
    await files.add('truth', 'SELECT * FROM truth', 'csv');
    const counts = await database.rows(sql`
      SELECT scheme, count(*)
      FROM truth
      GROUP BY scheme
      ORDER BY scheme`);
    for (const [name, count] of counts) {
      truthRows.set(String(name), (truthRows.get(String(name)) ?? 0) + Number(count));
    }
    await sales.take();
    progress({ stage: 'vehicles', done: Math.round((total * (at + 1)) / slices.length), total });
  }
  return truthRows;
};

/**
 * Makes a nation's feeds, the truth about them and `simulation.json` in an empty folder. The same
 * options give the same bytes, with any number of threads.
 *
 * @throws Error when the reference lists are broken or the folder cannot be written
 */
export const simulate = async (
  options: SimulationOptions,
  place: SimulationPlace,
): Promise<Simulation> => {
  const { folder, progress } = place;
  await mkdir(place.limits.spill, { recursive: true });
  const database = await openDatabase(place.limits);
  try {
    progress({ stage: 'population', done: 0, total: options.vehicles });
    const lists = await readReferenceLists(place.reference);
    const chance = new SqlChance(options.seed);
    const schemes = allSchemes(chance);
    checkSchemeColumns(chance, schemes);
    const plan = planNation(options, lists, schemes);
    const seats = await loadWorldTables(database, plan.companies, lists);
    await database.table('batch', BATCH_COLUMNS, batchRows(plan.batches));
    const files = new FeedFiles(database, folder, options.format);
    const filings = fileExporters(
      options.seed,
      plan.companies.exporters.slice(0, -plan.newcomers.length || undefined),
      plan.newcomers,
    );
    const letters = await letterTexts(database, chance);
    const addAccount = (name: Account, account: StandingAccount): Promise<void> =>
      addStanding(database, files, chance, options.blank, name, account);
    await addAccount('maker', makerAccount(lists));
    await addAccount('exporter', exporterAccount(filings));
    await addAccount('party', companyParties(plan.companies, plan.firms));
    const outlets = outletAccount(
      plan.batches,
      lists,
      (letter) => letters.get(letter)?.[0] ?? '',
      (letter) => letters.get(letter)?.[1] ?? 0,
      options.seed,
    );
    await addAccount('outlet', outlets);
    await addAccount('network', networkAccount(lists, outlets, options.seed));
    const sales = new SalesBook(database, chance);
    await sales.open();
    const truthRows = await tellVehicles(
      database,
      files,
      options,
      plan,
      schemes,
      seats,
      sales,
      progress,
    );
    progress({ stage: 'closing', done: options.vehicles, total: options.vehicles });
    await files.add('sales', sales.query());
    await files.finish();
    const simulation: Simulation = {
      kind: 'mileproof-simulation',
      version: place.version,
      asOf: AS_OF,
      options,
      vehicles: sizeOf(plan.batches) + plan.domestic,
      applications: plan.batches.filter(({ exporter }) => exporter !== null).length,
      schemes: await countSchemes(database, schemes, truthRows),
    };
    await writeFile(join(folder, 'simulation.json'), `${JSON.stringify(simulation, null, 2)}\n`);
    return simulation;
  } finally {
    database.close();
    await rm(place.limits.spill, { recursive: true, force: true });
  }
};

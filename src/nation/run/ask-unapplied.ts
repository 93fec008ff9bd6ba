import { join } from 'node:path';
import { type Account, type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';
import { buildUnappliedDossiers, TELLING_ACCOUNTS } from '../dossiers/build-unapplied-dossiers.ts';
import { inPart } from '../dossiers/in-part.ts';
import {
  buildUnappliedRows,
  countUnapplied,
  type Telling,
  UNAPPLIED_ROWS,
} from '../dossiers/unapplied-rows.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import { rulesOfEveryVehicle } from '../law/every-vehicle.ts';
import { factsThatRaise } from '../law/facts-that-raise.ts';
import { unappliedOf } from '../narrow/narrow-accounts.ts';
import type { StagesOrder } from '../nation-order.ts';
import { INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';
import { answerUnapplied, PART, type PatternFacts, writeUnapplied } from './answer-part.ts';
import type { Joined } from './join-accounts.ts';
import type { Stages } from './stages.ts';

/** Vehicles laid out at a time, at most. */
const PART_VEHICLES = 2_500_000; // not-law: rows

/** What came of the vehicles in no application. */
export interface Unapplied {
  /** How many there are, asked or not. */
  readonly vehicles: number;
  /** Parts in which they were asked, each a stage `unapplied-N`. */
  readonly parts: number;
}

/**
 * The accounts that tell of vehicles, and by which of their rows a flag could be raised at all; no facts given = all.
 */
const tellingOf = (
  accounts: Joined['given']['accounts'],
  raising: ReadonlySet<FactName> | null,
): readonly Telling[] => {
  const byRow = (account: Account): string =>
    [...(raising ?? [])]
      .map(factNamed)
      .filter((fact) => fact.account === account)
      .map(({ column }) => `${column} IS NOT NULL`)
      .join(' OR ') || 'false';
  return TELLING_ACCOUNTS.filter((account) => accounts.has(account)).map((account) => ({
    account,
    raising: raising === null ? 'true' : byRow(account),
  }));
};

/** The stage of a part of the vehicles in no application. */
export const unappliedStage = (part: number): string => `unapplied-${part}`;

/**
 * Asks the vehicles in no application the flags that are asked of every vehicle, those of which nothing
 * is known that could raise one left out, each part a stage of its own. Needs `facts_of_vin`.
 */
export const askUnapplied = async (
  database: Database,
  { given, dealt, standing }: Joined,
  patterns: PatternFacts,
  stages: Stages,
  order: StagesOrder,
): Promise<Unapplied> => {
  const everyVehicle = rulesOfEveryVehicle(order.law.ruleSet);
  const columns = new Set(carriedColumns(everyVehicle));
  const raising = factsThatRaise(everyVehicle);
  const { vehicles, parts } = await stages.run('asked', async (folder) => {
    const found = 'SELECT vin FROM facts_of_vin WHERE vin IS NOT NULL';
    const once = [...dealt.keys()].some((account) => account !== 'certificate');
    const telling = tellingOf(given.accounts, raising);
    await buildUnappliedRows(database, telling, raising === null ? null : found, once);
    await database.run(
      sql`
        COPY (
          SELECT vin
          FROM ${UNAPPLIED_ROWS}
          WHERE may_raise
          GROUP BY vin
          ORDER BY vin
        ) TO ${sqlText(join(folder, 'vins.parquet'))} (${INTERNAL_PARQUET})
      `,
    );
    const asked = await database.number(
      `SELECT count(*) FROM ${parquetRows(join(folder, 'vins.parquet'))}`,
    );
    const vehicles =
      standing.size > 0
        ? await unappliedOf(database, standing)
        : await countUnapplied(database, patterns.certified);
    await database.run(`DROP TABLE ${UNAPPLIED_ROWS}`);
    return { vehicles, parts: Math.max(1, Math.ceil(asked / PART_VEHICLES)) };
  });
  const asked = parquetRows(join(stages.folderOf('asked'), 'vins.parquet'));
  const all = Array.from({ length: parts }, (_, part) => part);
  await stages.each(database, all, unappliedStage, async (own, part, folder) => {
    const share = { part, parts };
    const flags = answerUnapplied(own, everyVehicle, patterns);
    const vins = `SELECT vin FROM ${asked} WHERE ${inPart('vin', share)}`;
    await buildUnappliedDossiers(own, given, share, columns, flags, vins);
    await writeUnapplied(own, everyVehicle, patterns.yields, folder);
    return PART.unapplied;
  });
  return { vehicles, parts };
};

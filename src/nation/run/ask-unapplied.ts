import { join } from 'node:path';
import { factNamed } from '../../domain/facts/fact-table.ts';
import { type Database, sqlText } from '../database.ts';
import type { Share } from '../dossiers/in-part.ts';
import { inPart } from '../dossiers/in-part.ts';
import { layUnapplied, TELLING_ACCOUNTS } from '../dossiers/lay-unapplied.ts';
import { countUnapplied, type Telling, unappliedVins } from '../dossiers/lay-vehicles.ts';
import { KEPT_PARQUET, keptRows } from '../kept-parquet.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import { rulesOfEveryVehicle } from '../law/every-vehicle.ts';
import type { PatternYield } from '../law/pattern-tables.ts';
import { stirringFacts } from '../law/stirring-facts.ts';
import type { NationOrder } from '../nation-order.ts';
import { answerUnapplied, PART, writeUnapplied } from './answer-part.ts';
import type { Joined } from './join-accounts.ts';
import type { StageKeeper } from './stage-keeper.ts';

/** Vehicles laid out at a time, at most. */
const PART_VEHICLES = 2_500_000; // not-law: rows

/** What came of the vehicles in no application. */
export interface Unapplied {
  /** How many there are, asked or not. */
  readonly vehicles: number;
  /** Parts in which they were asked, each a stage `unapplied-N`. */
  readonly parts: number;
}

/** The rows that tell something by which a flag could be raised at all. */
const stirringRows = (
  accounts: Joined['given']['accounts'],
  stirring: ReadonlySet<string>,
): readonly Telling[] =>
  TELLING_ACCOUNTS.filter((account) => accounts.has(account)).flatMap((account) => {
    const columns = [...stirring]
      .map((name) => factNamed(name as Parameters<typeof factNamed>[0]))
      .filter((fact) => fact.account === account)
      .map(({ column }) => `${column} IS NOT NULL`);
    return columns.length === 0 ? [] : [{ account, where: columns.join(' OR ') }];
  });

/** The stage of a part of the vehicles in no application. */
export const unappliedStage = (part: number): string => `unapplied-${part}`;

/**
 * Asks the vehicles in no application the flags that are asked of every vehicle, those of which nothing
 * is known that could raise one left out, each part a stage of its own. Needs `facts_of_vin`.
 */
export const askUnapplied = async (
  database: Database,
  { given }: Joined,
  patterns: readonly PatternYield[],
  keeper: StageKeeper,
  order: NationOrder,
): Promise<Unapplied> => {
  const everyVehicle = rulesOfEveryVehicle(order.law.ruleSet);
  const columns = new Set(carriedColumns(everyVehicle));
  const stirring = stirringFacts(everyVehicle);
  const told = TELLING_ACCOUNTS.filter((account) => given.accounts.has(account));
  const whole: Share = { part: 0, parts: 1 };
  const vins =
    stirring === null
      ? unappliedVins(
          told.map((account) => ({ account })),
          whole,
        )
      : unappliedVins(
          stirringRows(given.accounts, stirring),
          whole,
          'SELECT vin FROM facts_of_vin WHERE vin IS NOT NULL',
        );
  const { vehicles, parts } = await keeper.run('asked', async (folder) => {
    await database.run(
      `COPY (SELECT vin FROM (${vins}) ORDER BY vin) TO ${sqlText(join(folder, 'vins.parquet'))} (${KEPT_PARQUET})`,
    );
    const asked = await database.number(
      `SELECT count(*) FROM ${keptRows(join(folder, 'vins.parquet'))}`,
    );
    return {
      vehicles: await countUnapplied(database, told),
      parts: Math.max(1, Math.ceil(asked / PART_VEHICLES)),
    };
  });
  const asked = keptRows(join(keeper.folderOf('asked'), 'vins.parquet'));
  for (let part = 0; part < parts; part += 1) {
    await keeper.run(unappliedStage(part), async (folder) => {
      const share = { part, parts };
      const flags = answerUnapplied(database, everyVehicle, patterns);
      const own = `SELECT vin FROM ${asked} WHERE ${inPart('vin', share)}`;
      await layUnapplied(database, given, share, columns, flags, own);
      await writeUnapplied(database, everyVehicle, patterns, folder);
      return PART.unapplied;
    });
  }
  return { vehicles, parts };
};

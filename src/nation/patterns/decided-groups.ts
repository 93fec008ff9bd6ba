import { DuckDBDateValue } from '@duckdb/node-api';
import type { FactValue } from '../../domain/assess/dossier.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type Account, FACTS, type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { NeighbourhoodRows, type PaperRow } from '../../domain/patterns/neighbourhood.ts';
import type { PatternFinding } from '../../domain/patterns/paper-pattern.ts';
import { type PaperPopulation, UNTOLD } from '../../domain/patterns/paper-population.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { sqlTypeOf } from '../account-columns.ts';
import { type Database, sqlText } from '../database.ts';
import { type PatternYield, patternTable } from '../law/pattern-tables.ts';
import { addRows, type WrittenCell, type WrittenColumns, writeRows } from '../write-rows.ts';
import { dropTables } from './pattern-sql.ts';
import { type StandingSums, type SummedStep, summedStatement } from './summed.ts';

type Cells = Readonly<Record<string, unknown>>;

/** A group with its key. */
interface Group {
  readonly key: string;
  readonly told: NeighbourhoodRows;
  /** `row_id` of its licence rows, in their order. */
  readonly licenceRows: readonly unknown[];
}

/** What all rows of a nation tell, which decisions ask beside their group. */
interface AskedOfNation {
  readonly query: string;
  /** Reads what the rows of the query say, and what all groups together. */
  readonly read: (
    rows: readonly Cells[],
    groups: AsyncIterable<Group>,
  ) => Partial<PaperPopulation> | Promise<Partial<PaperPopulation>>;
}

/** Groups of rows that share a key: SQL picks them, the definition in memory decides each. */
interface DecidedGroups {
  /** The pattern, whose table is made of what is found. */
  readonly yields: PatternYield;
  /** The fact that the rows of a group share. */
  readonly key: FactName;
  /**
   * Queries of the rows of an account that a group's decision reads: `key`, `row_id` and columns of facts. A group
   * holds all rows that the decision over a nation would read of its papers and vehicles.
   */
  readonly rows: Readonly<Partial<Record<Account, string>>>;
  readonly population?: AskedOfNation;
  /** What a group shows; where it holds rows of other vehicles too, only of the one that is its key. */
  readonly decide: (group: Group, population: PaperPopulation) => readonly PatternFinding[];
  /** SQL order over the facts, in which of one VIN's findings of several groups the first is kept, keys after it. */
  readonly order?: string;
}

/**
 * A step in which a pattern's table is made: a statement, a table that hangs on all vehicles, or groups that are
 * decided in memory.
 */
export type PatternStep = string | SummedStep | DecidedGroups;

/** Rows of groups that are read at once. */
const ROWS_AT_ONCE = 10_000; // not-law: rows

/** Rows of a group that is decided, which is held in memory: about 800 MB. A key of more is no paper's or vehicle's. */
const MOST_ROWS = 1_000_000; // not-law: rows

/** A group of so many rows that nothing was decided of it. */
export interface UndecidedGroup {
  /** The fact that its rows share, and the value. */
  readonly field: FactName;
  readonly value: string;
}

const FACT_OF_COLUMN: ReadonlyMap<string, FactName> = new Map(
  FACTS.map(({ column, name }) => [column, name]),
);

const PICKED = 'group_rows';
const FOUND = 'group_found';

/** A cell as a fact's value: days are numbers. */
const factValue = (cell: unknown): FactValue => {
  if (cell instanceof DuckDBDateValue) return cell.days;
  return typeof cell === 'bigint' ? Number(cell) : (cell as FactValue);
};

const paperRow = (cells: Cells): PaperRow => {
  const row: Partial<Record<FactName, FactValue>> = {};
  for (const [column, cell] of Object.entries(cells)) {
    const name = FACT_OF_COLUMN.get(column);
    if (name !== undefined && cell !== null) row[name] = factValue(cell);
  }
  return row;
};

type PickedRow = { readonly key: string; readonly account: Account } & Cells;

/** `ROWS_AT_ONCE` rows of `PICKED` in their order, from a place on that counts from 0. */
const pageOf = (database: Database, from: number): Promise<readonly PickedRow[]> =>
  database.rows<PickedRow>(sql`
    SELECT *
    FROM ${PICKED}
    WHERE place BETWEEN ${from + 1} AND ${from + ROWS_AT_ONCE}
    ORDER BY place`);

/**
 * The rows of `PICKED` by group, each with its key: some at a time, of which the last group may go on.
 *
 * @param last the last place of a row
 * @param page the rows from a place on, as `pageOf` reads them
 */
async function* groupsOf(
  last: number,
  page: (from: number) => Promise<readonly PickedRow[]>,
): AsyncIterable<Group> {
  let key: string | null = null;
  let group: Partial<Record<Account, PaperRow[]>> = {};
  let licenceRows: unknown[] = [];
  for (let from = 0; from < last; from += ROWS_AT_ONCE) {
    for (const cells of await page(from)) {
      if (key !== null && cells.key !== key) {
        yield { key, told: new NeighbourhoodRows(group), licenceRows };
        group = {};
        licenceRows = [];
      }
      key = cells.key;
      group[cells.account] ??= [];
      group[cells.account]?.push(paperRow(cells));
      if (cells.account === 'licence') licenceRows.push(cells['row_id']);
    }
  }
  if (key !== null) yield { key, told: new NeighbourhoodRows(group), licenceRows };
}

/** A fact's value as text that SQL reads as its type. */
const textOf = (name: FactName, value: FactValue): string | null => {
  if (value === null) return null;
  return factNamed(name).kind === 'date' ? isoDate(value as number) : String(value);
};

/** Takes the groups out of `PICKED` that have too many rows; yields their keys. */
const takeOutLarge = async (database: Database, mostRows: number): Promise<readonly string[]> => {
  const large = sql`
    SELECT key
    FROM ${PICKED}
    GROUP BY key
    HAVING count(*) > ${mostRows}
    ORDER BY key`;
  const keys = (await database.rows<{ key: string }>(large)).map(({ key }) => key);
  if (keys.length > 0) await database.run(`DELETE FROM ${PICKED} WHERE key IN (${large})`);
  return keys;
};

/** Picks the groups, decides each, and makes the table of the pattern of what was found. */
const decideGroups = async (
  database: Database,
  { yields, key: field, rows, population, decide, order = 'key' }: DecidedGroups,
  mostRows: number,
): Promise<readonly UndecidedGroup[]> => {
  const picked = Object.entries(rows).map(
    ([account, query]) => sql`
      SELECT ${sqlText(account)} AS account, *
      FROM (${query})`,
  );
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE ${PICKED} AS
    SELECT row_number() OVER (ORDER BY key, account, row_id) AS place, *
    FROM (${picked.join(' UNION ALL BY NAME ')})
    ORDER BY place`);
  const last = await database.number(`SELECT count(*) FROM ${PICKED}`);
  const large = last > mostRows ? await takeOutLarge(database, mostRows) : [];
  // read once where they are few, though both the population and the decisions go through them
  const only = last > 0 && last <= ROWS_AT_ONCE ? await pageOf(database, 0) : null;
  const groups = (): AsyncIterable<Group> =>
    groupsOf(last, async (from) => only ?? (await pageOf(database, from)));
  const facts = yields.facts.map(factNamed);
  const columns: WrittenColumns = {
    key: 'VARCHAR',
    row_id: 'VARCHAR',
    vin: 'VARCHAR',
    ...Object.fromEntries(facts.map(({ column }) => [column, 'VARCHAR' as const])),
    evidence: 'VARCHAR',
  };
  // decisions ask it beside their group: of no group nothing is asked
  const asked = last === 0 ? undefined : population;
  const told = asked === undefined ? [] : await database.rows<Cells>(asked.query);
  const nation: PaperPopulation = { ...UNTOLD, ...(await asked?.read(told, groups())) };
  let found: WrittenCell[][] = [];
  const blank = Object.keys(columns).map((name) => `CAST(NULL AS VARCHAR) AS ${name}`);
  let from = `(SELECT ${blank.join(', ')} WHERE false)`;
  const write = async (): Promise<void> => {
    if (found.length === 0) return;
    await (from === FOUND ? addRows : writeRows)(database, FOUND, columns, found);
    from = FOUND;
    found = [];
  };
  for await (const group of groups()) {
    for (const { licenceRow, vin, facts: known, evidence } of decide(group, nation)) {
      const cells = facts.map(({ name }) => textOf(name, known[name] ?? null));
      const row = licenceRow === null ? null : String(group.licenceRows[licenceRow]);
      found.push([group.key, row, vin, ...cells, JSON.stringify(evidence)]);
      if (found.length === ROWS_AT_ONCE) await write();
    }
  }
  await write();
  const cast = facts.map((fact) => `CAST(${fact.column} AS ${sqlTypeOf(fact)}) AS ${fact.column}`);
  await database.run(sql`
    CREATE OR REPLACE TABLE ${patternTable(yields)} AS
    SELECT CAST(row_id AS BIGINT) AS row_id, vin, ${cast.join(', ')}, evidence
    FROM ${from}
    QUALIFY row_number() OVER (PARTITION BY vin, row_id ORDER BY ${order}, key) = 1
    ORDER BY vin, row_id`);
  const made = from === FOUND ? [PICKED, FOUND] : [PICKED];
  for (const statement of dropTables(...made)) await database.run(statement);
  return large.map((value) => ({ field, value }));
};

/**
 * Goes through the steps in which a pattern's table is made; yields the groups that were not decided.
 *
 * @param standing sums over all vehicles, which steps read in the place of rows.
 * @param mostRows a group of more is not decided: its rows would not fit in memory.
 */
export const runSteps = async (
  database: Database,
  steps: readonly PatternStep[],
  standing: StandingSums = new Map(),
  mostRows = MOST_ROWS,
): Promise<readonly UndecidedGroup[]> => {
  const undecided = new Map<string, UndecidedGroup>();
  for (const step of steps) {
    if (typeof step === 'string') await database.run(step);
    else if ('sum' in step) await database.run(summedStatement(step, standing));
    else
      for (const one of await decideGroups(database, step, mostRows)) undecided.set(one.value, one);
  }
  return [...undecided.values()];
};

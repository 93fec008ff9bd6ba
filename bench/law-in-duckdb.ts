import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../src/domain/assess/assess.ts';
import type { Dossier } from '../src/domain/assess/dossier.ts';
import { FACTS } from '../src/domain/facts/fact-table.ts';
import { resultColumns, resultIn, verdictQuery } from '../src/domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../src/domain/rules/sql/dialect.ts';
import { quoted, sqlTypeOf } from '../src/domain/rules/sql/expressions.ts';
import { sql } from '../src/domain/rules/sql/sql.ts';
import { compiledLaw, type Law, loadLaw } from '../src/engine/load-law.ts';
import { figureOf } from './harness/compare.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { batchDossiers } from './ours/batch-dossiers.ts';
import { DuckDb } from './ours/duck-db.ts';
import { columnsRead } from './ours/law-columns.ts';
import { yearOfDossiers } from './workload/year-of-dossiers.ts';

const ROWS = 5_000_000;
const BASES = 20_000;
const COMPARED = 20_000;
const RUNS = 7;
const columns = FACTS.map((fact) => ({ name: fact.column, type: sqlTypeOf(fact) }));
const ROW_NUMBER = 'file_row_number';

/** Writes the dossiers of a year to a Parquet file. */
const writeYear = async (db: DuckDb, path: string, rows: number): Promise<void> => {
  const created = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  await db.run(`CREATE TABLE base (place BIGINT, ${created})`);
  await db.append(
    'base',
    (await batchDossiers(BASES)).map((dossier, place) => [place, ...dossier]),
  );
  const year = yearOfDossiers('base', BASES, rows, columns);
  await db.run(`COPY (${year}) TO '${path}' (FORMAT parquet)`);
  await db.run('DROP TABLE base');
};

/** Reads dossiers back as the program holds them in memory. */
const dossiersIn = async (db: DuckDb, table: string): Promise<readonly Dossier[]> => {
  const cells = columns.map(({ name, type }) =>
    type === 'DATE' ? `CAST(${name} - DATE '1970-01-01' AS INTEGER)` : name,
  );
  const rows = await db.rows(sql`
    SELECT ${cells.join(', ')}
    FROM ${table}
    ORDER BY ${ROW_NUMBER}`);
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as Dossier[number]))),
  );
};

/**
 * Holds every result and answer of the SQL against those in memory, on rows spread over the file.
 *
 * @throws Error at the first that differs, and when one of the four results never occurs.
 */
const compareAnswers = async (
  db: DuckDb,
  law: Law,
  path: string,
  rows: number,
): Promise<number> => {
  const step = Math.max(1, Math.floor(rows / COMPARED));
  await db.run(sql`
    CREATE TABLE compared AS
    SELECT *
    FROM read_parquet('${path}', file_row_number = true)
    WHERE ${ROW_NUMBER} % ${step} = 0
  `);
  const compiled = compiledLaw(law);
  const byRule = new Map(
    [...compiled.general, ...[...compiled.entry.values()].flat()].map((one) => [one.rule, one]),
  );
  const results = resultColumns(law.ruleSet);
  const query = verdictQuery(law.ruleSet, DUCKDB, 'compared', [ROW_NUMBER, 'licence_destination']);
  const wanted = ['licence_destination', 'gate', 'entry', 'risk_score', 'risk_band'];
  const answers = await db.rows(sql`
    SELECT ${[...wanted, ...results.map(({ column }) => column)].join(', ')}
    FROM (${query})
    ORDER BY ${ROW_NUMBER}
  `);
  const dossiers = await dossiersIn(db, 'compared');
  await db.run('DROP TABLE compared');
  const seen = new Set<number>();
  const demand = (same: boolean, what: string, place: number): void => {
    if (!same) throw new Error(`${what} differs between memory and SQL in compared row ${place}`);
  };
  for (const [place, dossier] of dossiers.entries()) {
    const [country, gate, entry, score, band, ...found] = answers[place] ?? [];
    const own = assess(compiled, dossier, false);
    demand(
      own.gate === gate && own.entry === entry && own.score === Number(score) && own.band === band,
      'the answer',
      place,
    );
    for (const [at, { column, rules }] of results.entries()) {
      const rule = rules.find((one) => one.country === null || one.country === country);
      const inMemory = rule === undefined ? 0 : (byRule.get(rule)?.result(dossier) ?? 0);
      demand(resultIn(rule ?? null, Number(found[at])) === inMemory, column, place);
      seen.add(inMemory);
    }
  }
  if (seen.size !== 4) throw new Error(`only the results ${[...seen].join(', ')} occur`);
  return dossiers.length;
};

/** The compiled law over millions of dossiers, beside what DuckDB needs to read and hash them. */
export const row: BenchRow = {
  id: 'duckdb',
  title: 'the whole law in SQL over a year of licences in one Parquet file',
  measure: async ({ rows = ROWS }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
    const db = await DuckDb.open();
    try {
      const path = join(folder, 'dossiers.parquet');
      await writeYear(db, path, rows);
      const law = loadLaw(join(import.meta.dirname, '..', 'law'));
      const compared = await compareAnswers(db, law, path, rows);
      const table = `'${path}'`;
      const read = columnsRead(law.ruleSet);
      const every = verdictQuery(law.ruleSet, DUCKDB, table, []);
      const results = resultColumns(law.ruleSet).map(({ column }) => column);
      const answers = ['gate', 'entry', 'risk_score', 'risk_band'];
      const hashOf = (names: readonly string[]): string => `bit_xor(hash(${names.join(', ')}))`;
      const queries = {
        floor: `SELECT ${hashOf(read.map(quoted))} FROM ${table}`,
        answers: `SELECT ${hashOf(answers)} FROM (${every})`,
        results: `SELECT ${hashOf([...answers, ...results])} FROM (${every})`,
      };
      const times: Record<keyof typeof queries, number[]> = { floor: [], answers: [], results: [] };
      const names = Object.keys(queries) as (keyof typeof queries)[];
      for (let turn = 0; turn <= RUNS; turn += 1) {
        for (const name of names) {
          const taken = await db.time(queries[name]);
          // The first turn fills the disk's cache and is not counted.
          if (turn > 0) times[name].push(taken);
        }
      }
      const ours = { name: 'Mileproof, law in SQL', version: ownVersion() };
      const duck = { name: 'DuckDB, scan and hash', version: await db.version() };
      const floor = figureOf(duck, `${read.length} columns the law reads`, times.floor, 0);
      const quick = figureOf(ours, 'gate, entry, score and band', times.answers, 0);
      const full = figureOf(
        ours,
        `answers and all ${results.length} columns of results`,
        times.results,
        0,
      );
      const ratio = (figure: typeof quick, what: string): typeof quick => ({
        contender: ours.name,
        version: ours.version,
        what,
        value: figure.value / floor.value,
        unit: '×',
      });
      return {
        figures: [
          floor,
          quick,
          full,
          ratio(quick, 'answers ÷ scan and hash (target: 4)'),
          ratio(full, 'answers and results ÷ scan and hash (target: 4)'),
          figureOf(ours, 'dossiers, answers', times.answers, rows),
        ],
        notes: [
          `${rows} dossiers; every result of every rule and every answer is the same in memory and in SQL ` +
            `on ${compared} of them, and all four results occur`,
          'two threads, one connection, the three queries in turn; the first turn is not counted',
          'the floor reads the same columns of the same file and folds them into one number: no query ' +
            'over them can do less',
        ],
      };
    } finally {
      db.close();
      rmSync(folder, { recursive: true });
    }
  },
};

import { randomUUID } from 'node:crypto';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Problem } from '../../../domain/verdict/verdict.ts';
import { problemAt } from '../../../intake/problem-catalogue.ts';
import { type ProducedCar, readProduction } from '../../../intake/production/read-production.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_ACTS } from '../letter.ts';
import { LIST_COLUMNS } from './list-production-lists.ts';
import type { ProductionList } from './production-shapes.ts';

/** Rows of one statement. */
const AT_ONCE = 5000; // not-law: rows of a statement
/** As many problems of rows are kept with a list; all are counted. */
const MOST_PROBLEMS = 100_000; // not-law: rows of a list

/** Of a car that is twice in one file the first row counts; those that are not given back were there before. */
const KEEP = sql`
  INSERT INTO register.produced_vehicle AS p (manufacturer, vin, list, model, market, energy, dealer, warranty_begun)
  SELECT register.organisation(), t.vin, $1, t.model, t.market, t.energy, t.dealer, t.begun
  FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[])
    AS t(vin, model, market, energy, dealer, begun)
  ON CONFLICT (manufacturer, vin) DO UPDATE
    SET list = excluded.list, model = excluded.model, market = excluded.market, energy = excluded.energy,
      dealer = excluded.dealer, warranty_begun = excluded.warranty_begun
    WHERE p.list <> excluded.list
  RETURNING p.vin
`;

const PROBLEMS = sql`
  INSERT INTO register.production_problem (list, number, manufacturer, row_number, field, code, value)
  SELECT $1, t.place - 1, register.organisation(), t.row_number, t.field, t.code, t.value
  FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
    AS t(row_number, field, code, value, place)
`;

const LIST = sql`
  INSERT INTO register.production_list AS l (
    id, manufacturer, name, digest, replaces, rows, taken, problems, handed_in_by
  )
  VALUES ($1, register.organisation(), $2, decode($3, 'hex'), $4, $5, $6, $7, register.person())
  RETURNING ${LIST_COLUMNS}
`;

type Row = ProducedCar & { readonly row: number };

/** Writes some cars; gives the problems of those that an earlier row of the file names. */
const keep = async (
  tx: Transaction,
  list: string,
  cars: readonly Row[],
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  const first = new Map<string, Row>();
  for (const car of cars) {
    if (first.has(car.vin)) problems.push(problemAt(car.row, 'vin', 'vin-repeated', car.vin));
    else first.set(car.vin, car);
  }
  const own = [...first.values()];
  const kept = await tx.rows<{ vin: string }>(KEEP, [
    list,
    own.map(({ vin }) => vin),
    own.map(({ model }) => model),
    own.map(({ market }) => market),
    own.map(({ energy }) => energy),
    own.map(({ dealer }) => dealer),
    own.map(({ warrantyBegun }) => warrantyBegun),
  ]);
  const taken = new Set(kept.map(({ vin }) => vin));
  for (const { row, vin } of own)
    if (!taken.has(vin)) problems.push(problemAt(row, 'vin', 'vin-repeated', vin));
  return problems;
};

/** A file of what a manufacturer built. */
export interface ProductionGiven {
  /** As its sender calls it. */
  readonly name: string;
  /** True: what was handed in before is forgotten; false: it is added to, and of one car the newest row counts. */
  readonly replace: boolean;
  readonly file: { readonly path: string; readonly digest: string };
}

/**
 * Takes a manufacturer's production list, row by row as it is read: every valid row goes on, and of every other the
 * row, the field, the value and what helps are told. It is for the manufacturer alone: nobody else sees it.
 *
 * @returns refused `production-not-readable` with the problem where nothing of the file could be taken.
 */
export const takeProductionList = (
  register: Register,
  actor: Actor,
  { name, replace, file }: ProductionGiven,
): Promise<Outcome<ProductionList>> =>
  register.as(actor, async (tx) => {
    needPart(actor, MAKER_ACTS.parts, MAKER_ACTS.right);
    // one list after the other: of one car the later counts
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `production of ${actor.organisation}`,
    ]);
    await tx.unbounded();
    const list = randomUUID();
    const problems: Problem[] = [];
    const told = { rows: 0, taken: 0, problems: 0 };
    const tell = (found: readonly Problem[]): void => {
      told.problems += found.length;
      problems.push(...found.slice(0, Math.max(0, MOST_PROBLEMS - problems.length)));
    };
    for await (const batch of readProduction(file.path, name, register.secrets.pseudonymKey)) {
      tell(batch.problems);
      told.rows += batch.rows;
      for (let from = 0; from < batch.cars.length; from += AT_ONCE) {
        const cars = batch.cars.slice(from, from + AT_ONCE);
        const repeated = await keep(tx, list, cars);
        tell(repeated);
        told.taken += cars.length - repeated.length;
      }
    }
    if (told.taken === 0) {
      const [first] = problems.toSorted((one, other) => one.row - other.row);
      const values = { problem: first?.code ?? 'empty-file', row: first?.row ?? 0 };
      refuse('production-not-readable', { field: 'file', values });
    }
    if (replace) await tx.run('SELECT register.replace_production($1)', [list]);
    const sorted = problems.toSorted((one, other) => one.row - other.row);
    await tx.run(PROBLEMS, [
      list,
      sorted.map(({ row }) => row),
      sorted.map(({ field }) => field),
      sorted.map(({ code }) => code),
      sorted.map(({ value }) => value),
    ]);
    return tx.one<ProductionList & { [column: string]: unknown }>(LIST, [
      ...[list, name, file.digest, replace, told.rows, told.taken, told.problems],
    ]);
  });

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '../../src/domain/rules/sql/sql.ts';
import type { DuckDb } from './duck-db.ts';

/** Verdicts may differ by so much from applications as plain SQL reads them, as a share: feeds have mess. */
const TOLERANCE = 0.001;

interface Manifest {
  readonly inputs: readonly { readonly name: string; readonly rows: number }[];
  readonly totals: Readonly<Record<string, number>>;
}

/**
 * Holds what a screening said against plain SQL over the same CSV feeds: the rows of every file; one verdict an
 * application and VIN; the gates that the manifest counts. Yields the number of verdicts.
 *
 * @throws Error when they differ.
 */
export const checkScreened = async (
  db: DuckDb,
  feeds: string,
  screened: string,
): Promise<number> => {
  const csv = (name: string): string => `read_csv('${join(feeds, name)}', all_varchar = true)`;
  const one = async (query: string): Promise<number> =>
    Number((await db.rows(query))[0]?.[0] ?? -1);
  const manifest = join(screened, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`${screened} was not screened`);
  const { inputs, totals } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  for (const { name, rows } of inputs) {
    const counted = await one(`SELECT count(*) FROM ${csv(name)}`);
    if (counted !== rows) throw new Error(`${name}: ${rows} rows told, ${counted} counted`);
  }
  const verdicts = `read_parquet('${join(screened, 'verdicts', '*.parquet')}')`;
  const told = await one(`SELECT count(*) FROM ${verdicts}`);
  const applied = await one(sql`
    SELECT count(*)
    FROM (
      SELECT DISTINCT application, upper(trim(vin))
      FROM ${csv('licence.csv')})`);
  if (Math.abs(applied - told) > applied * TOLERANCE) {
    throw new Error(`${told} verdicts for ${applied} applications`);
  }
  for (const gate of ['clear', 'blocked', 'undetermined']) {
    const counted = await one(`SELECT count(*) FROM ${verdicts} WHERE gate = '${gate}'`);
    if (counted !== totals[gate])
      throw new Error(`${gate}: ${totals[gate]} told, ${counted} counted`);
  }
  return told;
};

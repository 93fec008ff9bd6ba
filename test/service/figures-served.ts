import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { EditionDocument } from '../../src/products/figures/edition-document.ts';
import { figuresNation, layEdition } from '../products/figures-nation.ts';
import { writeScreened } from '../products/sales-nation.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The files of a nation's figures, laid into a folder. */
export interface LaidFigures {
  readonly folder: string;
  readonly document: EditionDocument;
}

const base = temporaryFolder('figures-served');

/** The files of a nation's figures: of a correction with so many more exports of one maker and province. */
export const laidFigures = async (name: string, more: number): Promise<LaidFigures> => {
  await writeScreened(join(base, `${name}-nation`), figuresNation(more), '2026-06-02');
  const folder = join(base, name);
  return { folder, document: await layEdition(join(base, `${name}-nation`), folder) };
};

/** A run over the nation of 2 June 2026 that keeps the files of a folder, terms changed as given. Gives its id. */
export const runWithFigures = async (
  owner: pg.Client,
  { folder, document }: LaidFigures,
  finishedAt: string,
  changed: object = {},
): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.nation_run (as_of, rule_set, finished_at)
      SELECT '2026-06-02', hash, $1 FROM register.rule_set LIMIT 1
      RETURNING id`,
    [finishedAt],
  );
  const run = rows[0]?.id ?? '';
  await owner.query(
    `INSERT INTO register.nation_product (run, within, near_km, public_as_of) VALUES ($1, 180, 100, '2026-05-31')`,
    [run],
  );
  await owner.query('INSERT INTO register.nation_figures VALUES ($1, $2)', [
    run,
    JSON.stringify({ ...document.terms, ...changed }),
  ]);
  for (const { name } of document.files) {
    await owner.query(
      'INSERT INTO register.nation_figures_file (run, name, bytes) VALUES ($1, $2, $3)',
      [run, name, await readFile(join(folder, name))],
    );
  }
  return run;
};

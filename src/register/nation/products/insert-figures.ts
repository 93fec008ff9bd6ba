import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptHow } from '../../../products/kept/kept-terms.ts';
import type { Transaction } from '../../transaction.ts';

/** Writes the files of a run's public figures into the register, one after the other; none where none were made. */
export const insertFigures = async (
  tx: Transaction,
  run: string,
  folder: string,
  { figures }: Pick<KeptHow, 'figures'>,
): Promise<void> => {
  if (figures === null) return;
  await tx.run('INSERT INTO register.nation_figures (run, terms) VALUES ($1, $2)', [
    run,
    JSON.stringify(figures),
  ]);
  for (const name of (await readdir(folder)).toSorted()) {
    await tx.run(
      'INSERT INTO register.nation_figures_file (run, name, bytes) VALUES ($1, $2, $3)',
      [run, name, await readFile(join(folder, name))],
    );
  }
};

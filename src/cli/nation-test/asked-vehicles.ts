import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv } from '../../nation-test/csv.ts';
import type { FeedTable, NationName } from '../../nation-test/made-nation.ts';
import { ASKED_FILE } from '../../nation-test/make/data-package.ts';
import type { OpenTest } from './open-test.ts';

/** The vehicles of a nation that are asked about, in the order of their VINs. */
export const askedVehicles = async (
  { folder }: OpenTest,
  nation: NationName,
): Promise<readonly string[]> => {
  const { rows } = readCsv(await readFile(join(folder, nation, ASKED_FILE), 'utf8'));
  return rows.flatMap(([vin = '']) => (vin === '' ? [] : [vin]));
};

/** An account of a nation; without columns where the nation has none of that name. */
export const feedOf = async (
  { folder, test }: OpenTest,
  nation: NationName,
  account: string,
): Promise<FeedTable> => {
  const path = `${nation}/feeds/${account}.csv`;
  const told = test.nations.some(({ files }) => files.some((file) => file.path === path));
  if (!told) return { columns: [], rows: [] };
  return readCsv(await readFile(join(folder, path), 'utf8'));
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ScreenedNation } from '../../src/nation/store/screened-nation.ts';
import { makeSales, type SalesOrder } from '../../src/products/sales/make-sales.ts';
import type { SalesReport } from '../../src/report/sales/sales-model.ts';
import { ROOT } from '../cli/run-cli.ts';

/** Rows of a CSV as texts by column. */
export type CsvRows = readonly Readonly<Record<string, string>>[];

/** A CSV of a folder. */
export const csvOf = async (folder: string, name: string): Promise<CsvRows> =>
  Papa.parse<Record<string, string>>(await readFile(join(folder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Restated sales of a screened nation, with the law's figures of the tests unless others are given. */
export const runSales = async (
  screened: string,
  out: string,
  asked: Partial<SalesOrder> = {},
): Promise<SalesReport> => {
  const nation = await ScreenedNation.open(screened, { memory: '1GB', threads: 2 });
  try {
    return await makeSales(nation, {
      within: 180,
      lawWithin: 180,
      settle: 60,
      kind: 'retail',
      asOf: nation.manifest.today,
      protection: null,
      out,
      input: 'nation',
      program: 'mileproof test',
      lang: 'en',
      referenceFolder: join(ROOT, 'reference'),
      began: () => {},
      ...asked,
    });
  } finally {
    await nation.close();
  }
};

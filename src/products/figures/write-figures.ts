import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../nation/database.ts';
import type { Words } from '../../report/product/words.ts';
import { ageSql } from '../sales/age-sql.ts';
import { cellSql } from '../sales/cell-sql.ts';
import { dataPackage } from '../sales/data-package.ts';
import { protectionMethod } from '../sales/protect/protection-method.ts';
import { salesMethod } from '../sales/sales-method.ts';
import { readReport } from '../sales/sales-report.ts';
import { PUBLIC_STEP, type SalesTerms } from '../sales/sales-terms.ts';
import { vintageSql } from '../sales/vintage-sql.ts';
import { writeSalesTables } from '../sales/write-sales-tables.ts';
import { FIGURES_TABLES } from './figures-tables.ts';
import type { FiguresTerms, StatedFile } from './figures-terms.ts';

const TITLE: Words = { en: 'Cars registered, exported and sold', zh: '登记、出口与核实销量' };

/** Tables that are made of the counts. */
const MADE = ['cells', 'counted', 'vintages', 'vintages_makers', 'curve', 'ages'];

/** Name of the file that a page is drawn from. */
export const PAGE_FILE = 'figures.json';
/** Name of the file of the protected counts. */
export const COUNTS_FILE = 'counts.csv';

const termsOf = ({ within, settle, kind, asOf }: FiguresTerms): SalesTerms => ({
  ...{ within, settle, kind, asOf },
  // what was silent stands in the counts already
  silent: { certificate: false, declaration: false },
  step: PUBLIC_STEP,
});

/** The method of an edition, in sentences. */
const methodOf = (terms: FiguresTerms): readonly Words[] => [
  ...salesMethod(termsOf(terms)),
  protectionMethod(terms.base),
];

/** Size and digest of the files of a folder, in the order of their names. */
export const statedFiles = async (folder: string): Promise<readonly StatedFile[]> => {
  const stated: StatedFile[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(join(folder, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    stated.push({ name, bytes: bytes.length, sha256 });
  }
  return stated;
};

/** The sums that a page tells, as a file of JSON: those of `SalesReport` without vintages. */
const pageOf = async (database: Database, terms: FiguresTerms): Promise<string> => {
  const {
    vintages: _vintages,
    topMakers: _top,
    ...sums
  } = await readReport(database, termsOf(terms));
  const { asOf, within, kind, base } = terms;
  const method = methodOf(terms);
  return `${JSON.stringify({ asOf, within, kind, base, ...sums, method }, null, 1)}\n`;
};

/**
 * Writes the files of an edition into an empty folder, all of them sums of the protected counts in the database's
 * `sales_atoms` with the names of `makers` (id, maker). The same counts and terms give the same bytes, whether the
 * counts come from a nation or from `counts.csv`.
 */
export const writeFigures = async (
  database: Database,
  terms: FiguresTerms,
  folder: string,
): Promise<void> => {
  const asked = termsOf(terms);
  const clear = async (): Promise<void> => {
    for (const name of MADE) await database.run(`DROP TABLE IF EXISTS sales_${name}`);
  };
  await clear();
  for (const statement of [...cellSql(terms.within), ...vintageSql(asked), ...ageSql(asked)]) {
    await database.run(statement);
  }
  await database.run('SET preserve_insertion_order = true');
  await writeSalesTables(database, folder, FIGURES_TABLES);
  await writeFile(join(folder, PAGE_FILE), await pageOf(database, terms));
  // what another version of the database writes into Parquet are the same rows in other bytes
  const tables = (await statedFiles(folder)).filter(({ name }) => name.endsWith('.csv'));
  const files = new Map(tables.map((file) => [file.name, file]));
  const method = methodOf(terms);
  const about = { name: 'figures', title: TITLE, method, version: terms.asOf, files };
  await writeFile(join(folder, 'datapackage.json'), dataPackage(FIGURES_TABLES, about));
  const text = (of: 'en' | 'zh'): string =>
    method.map((words, at) => `${at + 1}. ${words[of]}\n`).join('');
  await writeFile(join(folder, 'method.txt'), `${text('en')}\n${text('zh')}`);
  await clear();
};

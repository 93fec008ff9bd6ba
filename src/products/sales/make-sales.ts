import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import type { Lang } from '../../report/messages/messages.ts';
import type { Words } from '../../report/product/words.ts';
import type { SalesKind, SalesReport } from '../../report/sales/sales-model.ts';
import { salesPage } from '../../report/sales/sales-page.ts';
import { buildMakers } from '../makers/build-makers.ts';
import { type MakerNames, makerNames } from '../makers/maker-names.ts';
import { writeProduct } from '../product-folder.ts';
import { ageSql } from './age-sql.ts';
import { atomSql } from './atom-sql.ts';
import { cellSql } from './cell-sql.ts';
import { dataPackage } from './data-package.ts';
import { type Protection, protectionMark } from './protect/protection.ts';
import { protectionMethod } from './protect/protection-method.ts';
import { protectTables } from './protect-tables.ts';
import { salesMethod } from './sales-method.ts';
import { readReport } from './sales-report.ts';
import { SALES_TABLES } from './sales-tables.ts';
import { PUBLIC_STEP, type SalesTerms } from './sales-terms.ts';
import { vehicleSql } from './vehicle-sql.ts';
import { vintageSql } from './vintage-sql.ts';
import { writeSalesTables } from './write-sales-tables.ts';

/** Steps of the work, in order. */
export const SALES_STEPS = ['makers', 'vehicles', 'counts', 'vintages', 'files'] as const;

/** What is to be made of a screened nation, and where. */
export interface SalesOrder {
  readonly within: number;
  /** The window of the law on the day asked. */
  readonly lawWithin: number;
  /** Days in which a plate may still come; by the law. */
  readonly settle: number;
  readonly kind: SalesKind;
  /** ISO; not after the day of the screening. */
  readonly asOf: string;
  /** Null: the full edition. */
  readonly protection: Protection | null;
  /** Folder to write, absolute. */
  readonly out: string;
  /** The nation's folder as the person named it. */
  readonly input: string;
  readonly program: string;
  readonly lang: Lang;
  readonly referenceFolder: string;
  readonly began: (step: (typeof SALES_STEPS)[number], place: number) => void;
}

const TITLE: Words = { en: 'Restated sales', zh: '核实销量' };

const silent = ({ index }: ScreenedNation, account: Account): boolean =>
  !index.accounts.includes(account) || index.broken.includes(account);

const termsOf = (nation: ScreenedNation, order: SalesOrder): SalesTerms => ({
  within: order.within,
  settle: order.settle,
  kind: order.kind,
  asOf: order.asOf,
  silent: {
    certificate: silent(nation, 'certificate'),
    declaration: silent(nation, 'declaration'),
  },
  step: order.protection === null ? 1 : PUBLIC_STEP,
});

/** Fills the tables of the database; yields the certificate rows without VIN. */
const compute = async (
  nation: ScreenedNation,
  terms: SalesTerms,
  { protection, began }: SalesOrder,
  makers: MakerNames,
): Promise<number> => {
  const { database } = nation;
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await database.run(statement);
  };
  // what is written is ordered where it is written
  await database.run('SET preserve_insertion_order = false');
  began('makers', 0);
  await buildMakers(database, makers);
  began('vehicles', 1);
  await run(vehicleSql(terms));
  began('counts', 2);
  await run([atomSql(terms), 'DROP TABLE sales_first']);
  if (protection !== null) await protectTables(database, protection);
  await run(cellSql(terms.within));
  began('vintages', 3);
  await run([...vintageSql(terms), ...ageSql(terms)]);
  await database.run('SET preserve_insertion_order = true');
  const rows = await database.number(sql`
    SELECT count(*)
    FROM certificate
    WHERE certificate_vin IS NULL`);
  return protection === null ? rows : protection.base * Math.floor(rows / protection.base);
};

/**
 * Makes restated sales of a screened nation: the tables as CSV with their package, Parquet, and the page.
 * The same screening and order give the same bytes. Yields what the page tells.
 *
 * @throws FolderTaken when something else stands at `out`.
 */
export const makeSales = async (
  nation: ScreenedNation,
  order: SalesOrder,
): Promise<SalesReport> => {
  const { protection, within, kind, asOf, lang } = order;
  const { ruleset, today } = nation.manifest;
  const terms = termsOf(nation, order);
  const rules = protection === null ? null : protectionMethod(protection.base);
  const method = [...salesMethod(terms), ...(rules === null ? [] : [rules])];
  const mark =
    protection === null ? {} : { base: protection.base, protection: protectionMark(protection) };
  const head = {
    product: 'sales',
    program: order.program,
    screening: nation.manifestHash,
    ruleset,
    today,
    options: { within, kind, asOf, public: protection !== null, ...mark, lang },
  } as const;
  return writeProduct(order.out, head, async (folder) => {
    const makers = await makerNames(nation.database, order.referenceFolder);
    const rowsWithoutVin = await compute(nation, terms, order, makers);
    order.began('files', SALES_STEPS.indexOf('files'));
    await writeSalesTables(nation.database, folder, SALES_TABLES);
    const report: SalesReport = {
      input: order.input,
      today,
      asOf,
      program: order.program,
      ruleset,
      screening: nation.manifestHash,
      within,
      lawWithin: order.lawWithin,
      kind,
      edition: protection === null ? 'full' : 'public',
      protection:
        protection === null || rules === null ? null : { method: rules, base: protection.base },
      method,
      ...(await readReport(nation.database, terms)),
      makerName: makers.shown,
      rowsWithoutVin,
    };
    const page = salesPage(report, lang, PAGE_NAMES);
    await writeFile(join(folder, 'sales.html'), page);
    const about = { title: TITLE, method, version: asOf };
    await writeFile(join(folder, 'datapackage.json'), dataPackage(SALES_TABLES, about));
    const text = (of: Lang): string =>
      method.map((words, at) => `${at + 1}. ${words[of]}\n`).join('');
    await writeFile(join(folder, 'method.txt'), `${text('en')}\n${text('zh')}`);
    return report;
  });
};

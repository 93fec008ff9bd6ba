import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { NationSum, SummedStep } from './summed.ts';

/** An invoice of a first sale. */
export const FIRST_SALE = `(invoice_kind IS NULL OR invoice_kind IN ('special', 'ordinary'))`;

/** The first day of a day's month. */
export const firstOfMonth = (day: string): string => `CAST(date_trunc('month', ${day}) AS DATE)`;

/** Registrations by `province` and `day`. */
export const PLATED_DAY: NationSum = {
  name: 'plated_day',
  keys: ['province', 'day'],
  sums: ['n'],
  told: {
    certificate: sql`
      SELECT certificate_province AS province, certificate_registered_on AS day, count(*) AS n
      FROM certificate
      WHERE certificate_registered_on IS NOT NULL
      GROUP BY ALL`,
  },
};

const platedMonth = (where: string): string => sql`
  SELECT
    substr(certificate_vin, 1, 3) AS wmi,
    certificate_province AS province,
    ${firstOfMonth('certificate_registered_on')} AS month,
    count(*) AS n
  FROM certificate
  WHERE certificate_registered_on IS NOT NULL
    AND ${where}
  GROUP BY ALL`;

/** Registrations by maker code (`wmi`), `province` and `month`. */
export const PLATED_MONTH: NationSum = {
  name: 'plated_month',
  keys: ['wmi', 'province', 'month'],
  sums: ['n'],
  told: { certificate: platedMonth('true') },
};

/** A step that makes `PLATED_MONTH` under another name where anything asks for it, else an empty table. */
export const platedMonthWhere = (table: string, where: string): SummedStep => ({
  table,
  sum: PLATED_MONTH.name,
  counted: platedMonth(where),
  of: (sum) => `FROM ${sum} WHERE ${where}`,
});

const soldMonth = (where: string): string => sql`
  SELECT invoice_seller AS seller, ${firstOfMonth('invoice_issued_on')} AS month, count(*) AS n
  FROM invoice
  WHERE ${FIRST_SALE}
    AND invoice_seller ${where}
  GROUP BY ALL`;

/** First sales by `seller` and `month`, those without a day among them. */
export const SOLD_MONTH: NationSum = {
  name: 'sold_month',
  keys: ['seller', 'month'],
  sums: ['n'],
  told: { invoice: soldMonth('IS NOT NULL') },
};

/** A step that makes `SOLD_MONTH` of some sellers under another name. */
export const soldMonthOf = (table: string, sellers: string): SummedStep => ({
  table,
  sum: SOLD_MONTH.name,
  counted: soldMonth(`IN (${sellers})`),
  of: (sum) => `FROM ${sum} WHERE seller IN (${sellers})`,
});

const madeRows = (where: string): string => sql`
  SELECT substr(factory_vin, 1, 3) AS wmi, factory_maker AS maker, count(*) AS n
  FROM factory
  WHERE factory_maker IS NOT NULL
    AND ${where}
  GROUP BY ALL`;

/** Vehicles made by maker code (`wmi`) and `maker`. */
export const MADE: NationSum = {
  name: 'made',
  keys: ['wmi', 'maker'],
  sums: ['n'],
  told: { factory: madeRows('true') },
};

/** A step that makes `MADE` under another name where anything asks for it, else an empty table. */
export const madeWhere = (table: string, where: string): SummedStep => ({
  table,
  sum: MADE.name,
  counted: madeRows(where),
  of: (sum) => `FROM ${sum} WHERE ${where}`,
});

/** Accounts of which somebody asks how many rows they have. */
const COUNTED = ['certificate', 'invoice', 'insurance'] as const;

/** By `account` its rows (`n`), and those that tell a VIN (`vins`). */
export const ACCOUNT_ROWS: NationSum = {
  name: 'account_rows',
  keys: ['account'],
  sums: ['n', 'vins'],
  told: Object.fromEntries(
    COUNTED.map((account) => [
      account,
      `SELECT '${account}' AS account, count(*) AS n, count(${account}_vin) AS vins FROM ${account}`,
    ]),
  ),
};

/** Which of some accounts have any row: `account`. */
export const accountsTold = (accounts: readonly Account[]): Omit<SummedStep, 'table'> => ({
  sum: ACCOUNT_ROWS.name,
  counted: accounts
    .map((account) => `SELECT '${account}' AS account WHERE EXISTS (SELECT 1 FROM ${account})`)
    .join(' UNION ALL '),
  of: (sum) => `SELECT account FROM ${sum} WHERE n > 0 AND account IN ('${accounts.join("', '")}')`,
});

import { join } from 'node:path';
import { OFFICES, type Office, type ReferralTerms } from '../../domain/referrals/referral-terms.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlName, sqlText } from '../../nation/database.ts';
import { inertSql } from '../../nation/inert-sql.ts';
import { limitColumn } from './exhibits-sql.ts';

/** Columns in which people write: a spreadsheet must not take them for formulas. */
const WRITTEN: ReadonlySet<string> = new Set([
  'claimant',
  'vin',
  'number',
  'invoice',
  'entry',
  'applications',
]);

/** Hundredths as units with two places. */
const units = (column: string): string =>
  `CAST(CAST(${column} AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2))`; // not-law: hundredths

const yes = (condition: string): string => `CASE WHEN ${condition} THEN 'yes' ELSE 'no' END`;

/** Name of a claimant's document, or null past the documents that are written. */
const documentSql = (documents: number): string =>
  sql`
    CASE
      WHEN number <= ${documents}
        THEN 'referral-' || lpad(CAST(number AS VARCHAR), 3, '0') || '-'
          || left(
          regexp_replace(coalesce(claimant, 'not-told'), '[^A-Za-z0-9-]', '-', 'g'),
          40) || '.html'
    END`;

/** The first day on which an office's periods end for an exhibit. */
const untilAt = (office: Office, { money, customs, limits }: ReferralTerms): string => {
  const ids =
    office === 'customs'
      ? customs
      : Object.values(money)
          .filter((each) => each.office === office)
          .flatMap((each) => each.limits);
  const columns = limits
    .filter(({ id, months }) => months !== null && ids.includes(id))
    .map(({ id }) => limitColumn(id));
  return columns.length === 0 ? 'CAST(NULL AS DATE)' : `least(${columns.join(', ')})`;
};

/** What the grounds of an exhibit say, in their order. */
const whySql = ({ grounds }: ReferralTerms, lang: 'en' | 'zh'): string => {
  const cases = grounds.flatMap(({ name, outcomes }) =>
    [...outcomes].map(
      ([outcome, { words }]) =>
        `WHEN ${sqlText(`${name} ${outcome}`)} THEN ${sqlText(words[lang])}`,
    ),
  );
  return sql`
    array_to_string(
      list_transform(grounds, lambda x: CASE x.ground || ' ' || x.outcome ${cases.join(' ')} END),
      ${lang === 'zh' ? "'；'" : "'; '"})`;
};

/** The provision of the period that ends first. */
const provisionSql = ({ limits }: ReferralTerms, lang: 'en' | 'zh'): string => {
  const arms = limits.map(
    ({ id, provision }) => `WHEN ${sqlText(id)} THEN ${sqlText(provision[lang])}`,
  );
  return `CASE limit_id ${arms.join(' ')} END`;
};

type Cells = readonly (readonly [name: string, cell: string])[];

const exhibitCells = (terms: ReferralTerms): Cells => [
  ['claimant', 'claimant'],
  ['office', "array_to_string(offices, ' ')"],
  ['exhibit', 'exhibit'],
  ['vin', 'vin'],
  ['rules', "array_to_string(rules, ' ')"],
  ['grounds', "array_to_string(list_transform(grounds, lambda x: x.ground), ' ')"],
  ['account', 'account'],
  ['number', 'number'],
  ['kind', 'kind'],
  ['invoice', 'invoice'],
  ['entry', 'entry'],
  ['toldOn', 'day'],
  ['declaredOn', 'declared'],
  ['exitedOn', 'exit'],
  ['amount', units('amount')],
  ['atRisk', yes('at_risk')],
  ['why', whySql(terms, 'en')],
  ['whyZh', whySql(terms, 'zh')],
  ['rows', 'told'],
  ['doubts', "array_to_string(doubts, ' ')"],
  ['applications', "array_to_string(applications, ' ')"],
  ['limitationDate', 'limit_until'],
  ['limitationPassed', `CASE WHEN limit_until IS NOT NULL THEN ${yes('limit_passed')} END`],
  ['provision', provisionSql(terms, 'en')],
  ['provisionZh', provisionSql(terms, 'zh')],
  ...OFFICES.map((office): Cells[number] => [`${office}Until`, untilAt(office, terms)]),
];

const claimantCells = (documents: number): Cells => [
  ['claimant', 'claimant'],
  ['claims', 'claims'],
  ['vehicles', 'vehicles'],
  ['claimsAtRisk', 'claims_at_risk'],
  ['vehiclesAtRisk', 'vehicles_at_risk'],
  ['atRisk', units('at_risk')],
  ['refundsAtRisk', units('refunds_at_risk')],
  ['subsidiesAtRisk', units('subsidies_at_risk')],
  ['amountsUnknown', 'amounts_unknown'],
  ['doubtful', 'doubtful'],
  ['earliestLimitation', 'earliest'],
  ['nextLimitation', 'next'],
  ['document', documentSql(documents)],
];

const select = (cells: Cells, from: string, order: string, csv: boolean): string => {
  const columns = cells.map(([name, cell]) => {
    const told = csv && WRITTEN.has(name) ? inertSql(`(${cell})`) : cell;
    return `${told} AS ${sqlName(name)}`;
  });
  return sql`
    SELECT ${columns.join(', ')}
    FROM ${from}
    ORDER BY ${order}`;
};

/**
 * Writes `referrals.csv`, `referrals.parquet` (one row an exhibit) and `claimants.csv` (one row a claimant)
 * of the tables of `exhibitsSql`, and leaves the names of the documents in `referral_document` (`number`,
 * `name`).
 *
 * @param documents how many claimants have a document, from the first.
 */
export const writeReferralFiles = async (
  database: Database,
  folder: string,
  terms: ReferralTerms,
  documents: number,
): Promise<void> => {
  const exhibits = exhibitCells(terms);
  const order = 'claimant_number, exhibit';
  const copy = (query: string, name: string, form: string): Promise<void> =>
    database.run(`COPY (${query}) TO ${sqlText(join(folder, name))} (FORMAT ${form})`);
  const told = (csv: boolean): string => select(exhibits, 'referral_exhibit', order, csv);
  await copy(told(false), 'referrals.parquet', 'parquet, COMPRESSION zstd');
  await copy(told(true), 'referrals.csv', 'csv, HEADER');
  const claimants = select(claimantCells(documents), 'referral_claimant', 'number', true);
  await copy(claimants, 'claimants.csv', 'csv, HEADER');
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE referral_document AS
    SELECT number, ${documentSql(documents)} AS name
    FROM referral_claimant
    WHERE number <= ${documents}`);
};

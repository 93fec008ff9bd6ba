import { readReferralTerms } from '../../src/domain/referrals/referral-terms.ts';
import type { Database } from '../../src/nation/database.ts';
import { sqlText } from '../../src/nation/database.ts';
import { claimsSql } from '../../src/products/referrals/claims-sql.ts';
import { exhibitsSql, type ReferralScope } from '../../src/products/referrals/exhibits-sql.ts';
import { groundsSql } from '../../src/products/referrals/grounds-sql.ts';
import { type Feeds, feedDatabase } from '../nation/feed-tables.ts';
import { LAW } from '../published-law.ts';

/** The law as it is shipped. */

/** The terms of referrals as they are shipped. */
export const { terms: TERMS } = readReferralTerms(LAW.files, LAW.ruleSet.instruments);

/** A number of the law as it stands last. */
const lawNumber = (id: string): number => {
  const values = LAW.ruleSet.rules.flatMap((rule) => rule.values);
  const value = values.find((each) => each.id === id)?.periods.at(-1)?.value;
  if (typeof value !== 'number') throw new Error(`the law has no ${id}`);
  return value;
};

/** A finding as a screening would have written it. */
export interface WrittenFinding {
  readonly vin: string;
  readonly rule: string;
  readonly application?: string;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Scope without bounds. */
export const EVERYTHING: ReferralScope = { office: null, claimant: null, least: 0 };

/** A database with the exhibits and claimants of feeds and findings that are written down. */
export const referralDatabase = async (
  feeds: Feeds,
  findings: readonly WrittenFinding[],
  scope: ReferralScope = EVERYTHING,
  today = '2026-11-24',
): Promise<Database> => {
  const database = await feedDatabase(feeds);
  await database.run(
    'CREATE TABLE findings (application VARCHAR, vin VARCHAR, rule VARCHAR, result VARCHAR, evidence VARCHAR)',
  );
  await database.run('CREATE TABLE dossiers (pattern_refund_invoice_usual_percent BIGINT)');
  const rows = findings.map(
    ({ application, vin, rule, evidence }) =>
      `(${application === undefined ? 'NULL' : sqlText(application)}, ${sqlText(vin)}, ${sqlText(rule)}, ` +
      `'notMet', ${sqlText(JSON.stringify(evidence))})`,
  );
  if (rows.length > 0) await database.run(`INSERT INTO findings VALUES ${rows.join(', ')}`);
  const rules = [...new Set(TERMS.grounds.map(({ rule }) => rule))];
  for (const statement of [
    ...claimsSql(rules, lawNumber),
    ...groundsSql(TERMS.grounds, lawNumber),
    ...exhibitsSql(TERMS, scope, today, lawNumber),
  ]) {
    await database.run(statement);
  }
  return database;
};

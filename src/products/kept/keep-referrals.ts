import { sql } from '../../domain/rules/sql/sql.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { claimsSql } from '../referrals/claims-sql.ts';
import { exhibitsSql } from '../referrals/exhibits-sql.ts';
import { groundsSql } from '../referrals/grounds-sql.ts';
import { valueIn } from '../referrals/value-in.ts';
import type { KeptTerms } from './kept-terms.ts';

/** Hundredths as units with two places. */
const units = (column: string): string =>
  `CAST(CAST(${column} AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2))`; // not-law: hundredths

const CLAIMANTS = sql`
  CREATE OR REPLACE TEMP TABLE nation_claimant AS
  SELECT
    CAST(number AS INTEGER) AS number,
    claimant,
    claims,
    vehicles,
    claims_at_risk,
    vehicles_at_risk,
    ${units('at_risk')} AS at_risk,
    ${units('refunds_at_risk')} AS refunds_at_risk,
    ${units('subsidies_at_risk')} AS subsidies_at_risk,
    amounts_unknown,
    earliest AS earliest_limit,
    next AS next_limit
  FROM referral_claimant`;

const PAYMENTS = sql`
  CREATE OR REPLACE TEMP TABLE nation_payment AS
  SELECT
    CAST(claimant_number AS INTEGER) AS claimant,
    CAST(exhibit AS INTEGER) AS exhibit,
    account,
    kind,
    vin,
    number,
    invoice,
    entry,
    day AS told_on,
    declared AS declared_on,
    exit AS exited_on,
    ${units('amount')} AS amount,
    at_risk,
    rules,
    list_distinct(list_transform(grounds, lambda x: x.ground)) AS grounds,
    offices,
    doubts,
    coalesce(applications, []) AS applications,
    limit_until AS limit_on,
    limit_id AS limit_of
  FROM referral_exhibit`;

/** Makes `nation_claimant` and `nation_payment`: claims and payments that a ground looks at, of every office. */
export const keepReferrals = async (
  { database, manifest }: ScreenedNation,
  { law, referrals }: KeptTerms,
): Promise<void> => {
  const rules = [...new Set(referrals.grounds.map(({ rule }) => rule))];
  const scope = { office: null, claimant: null, least: 0 };
  const statements = [
    ...claimsSql(rules, valueIn(law)),
    ...groundsSql(referrals.grounds, valueIn(law)),
    ...exhibitsSql(referrals, scope, manifest.today, valueIn(law)),
  ];
  for (const statement of [...statements, CLAIMANTS, PAYMENTS]) await database.run(statement);
};

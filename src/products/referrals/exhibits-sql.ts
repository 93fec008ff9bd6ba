import type { LawOfDay } from '../../domain/patterns/paper-pattern.ts';
import { refundEntry } from '../../domain/patterns/refund-entry.ts';
import {
  type LimitTerm,
  MONEY_KINDS,
  OFFICES,
  type Office,
  type ReferralTerms,
} from '../../domain/referrals/referral-terms.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { sqlName, sqlText } from '../../nation/database.ts';
import { plainNumber } from '../../nation/patterns/pattern-sql.ts';
import { entryOfItem } from '../../nation/patterns/refund-entry.ts';

/** Column of the day on which a period ends. */
export const limitColumn = (id: string): string => sqlName(`until_${id}`);

/** Which money is referred. */
export interface ReferralScope {
  /** Only what this office answers for; null: every office. */
  readonly office: Office | null;
  /** Only this claimant, as the accounts fold it; null: all. */
  readonly claimant: string | null;
  /** Only claimants with at least this much at risk, in hundredths of CNY. */
  readonly least: number;
}

const texts = (list: readonly string[]): string =>
  list.length === 0 ? 'NULL' : list.map(sqlText).join(', ');

/** Offices that answer for a ground on some money, as bits in the order of `OFFICES`; only one when it is named. */
const officesSql = ({ money, grounds }: ReferralTerms, only: Office | null): string => {
  const rows = MONEY_KINDS.flatMap((kind) =>
    grounds.flatMap(({ name, also }) => {
      const bits = OFFICES.reduce((sum, office, at) => {
        const answers = office === money[kind].office || also.includes(office);
        return answers && (only === null || only === office) ? sum | (1 << at) : sum;
      }, 0);
      return bits === 0 ? [] : [`(${texts([kind, name])}, ${bits})`];
    }),
  );
  const values = rows.length === 0 ? '(NULL, NULL, 0)' : rows.join(', ');
  return `(VALUES ${values}) o(kind, ground, offices)`;
};

/** Condition in SQL whether a period runs for an exhibit: at the office of its money, or at customs. */
export const limitRuns = (id: string, { money, customs }: ReferralTerms): string => {
  const kinds = MONEY_KINDS.filter((kind) => money[kind].limits.includes(id));
  const offices = [...new Set(kinds.map((kind) => money[kind].office))];
  const own = `(kind IN (${texts(kinds)}) AND list_has_any(offices, [${texts(offices)}]))`;
  return customs.includes(id) ? `(${own} OR list_contains(offices, 'customs'))` : own;
};

const untilSql = (limit: LimitTerm, terms: ReferralTerms): string => {
  const column = limitColumn(limit.id);
  if (limit.months === null) return `CAST(NULL AS DATE) AS ${column}`;
  const from = limit.from === 'told' ? 'day' : 'declared';
  return sql`
    CASE
      WHEN ${limitRuns(limit.id, terms)} THEN CAST(${from} + INTERVAL ${limit.months} MONTH AS DATE)
    END AS ${column}`;
};

/**
 * Statements that make `referral_exhibit`, one row a claim that a ground looks at, and `referral_claimant`,
 * one row a claimant, both in the order of the files: claimants by what is at risk, their exhibits at risk
 * first, by amount. A claim stands in one exhibit however many findings name it, so sums count it once.
 *
 * Dates of limitation are the day of the claim, the payment or the entry and the months of the period; the
 * day that a month lacks is its last, as `addMonths` has it. `limit_until` is the first that ends and
 * `limit_id` its period; periods whose beginning nobody told do not count.
 */
export const exhibitsSql = (
  terms: ReferralTerms,
  { office, claimant, least }: ReferralScope,
  today: string,
  law: LawOfDay,
): readonly string[] => {
  const dated = terms.limits.filter(({ months }) => months !== null);
  const offices = OFFICES.map(
    (each, at) => `CASE WHEN office_bits & ${1 << at} > 0 THEN ${sqlText(each)} END`,
  );
  const first =
    dated.length === 0
      ? 'CAST(NULL AS DATE)'
      : `least(${dated.map(({ id }) => limitColumn(id)).join(', ')})`;
  const which = dated
    .map(({ id }) => `WHEN ${limitColumn(id)} = limit_until THEN ${sqlText(id)}`)
    .join(' ');
  return [
    sql`
      CREATE OR REPLACE TEMP TABLE referral_gathered AS
      WITH
        ground AS (
          SELECT
            g.account,
            g.claim,
            bool_or(g.at_risk) AS at_risk,
            bit_or(o.offices) AS office_bits,
            list_sort(
              list(
                struct_pack(
                  place := g.place,
                  ground := g.ground,
                  outcome := g.outcome,
                  rule := g.rule,
                  risk := g.at_risk))) AS grounds
          FROM referral_ground g
          JOIN referral_claim c USING (account, claim)
          JOIN ${officesSql(terms, office)} ON o.kind = c.kind AND o.ground = g.ground
          GROUP BY g.account, g.claim),
        entry AS (
          SELECT
            declaration_vin AS vin,
            ${plainNumber('declaration_number')} AS entry,
            min(declaration_declared_on) AS declared
          FROM declaration
          WHERE declaration_vin IN (SELECT vin FROM referral_claim)
          GROUP BY ALL)
      SELECT
        c.* EXCLUDE (doubts),
        g.* EXCLUDE (account, claim, office_bits),
        list_sort(list_distinct(list_transform(g.grounds, lambda x: x.rule))) AS rules,
        list_filter(
          [${offices.join(', ')}],
          lambda x: x IS NOT NULL) AS offices,
        coalesce(e.declared, i.declared, v.declared, v.exit) AS declared,
        v.exit,
        CASE
          WHEN v.vin IS NULL AND c.account = 'refund' THEN list_append(c.doubts, 'entry-unknown')
          ELSE c.doubts
        END AS doubts,
        f.applications
      FROM ground g
      JOIN referral_claim c USING (account, claim)
      LEFT JOIN (
        SELECT
          vin,
          list_sort(
            list_distinct(flatten(list(applications) FILTER (applications IS NOT NULL)))) AS applications
        FROM referral_found
        GROUP BY vin) f ON f.vin = c.vin
      LEFT JOIN referral_vehicle v ON v.vin = c.vin
      LEFT JOIN entry e ON e.vin = c.vin AND e.entry = c.entries[1]
      LEFT JOIN entry i
        ON i.vin = c.vin AND i.entry = ${entryOfItem('c.entries[1]', refundEntry.figures(law))}`,
    sql`
      CREATE OR REPLACE TEMP TABLE referral_dated AS
      SELECT *, ${first} AS limit_until
      FROM (
        SELECT *, ${terms.limits.map((limit) => untilSql(limit, terms)).join(', ')}
        FROM referral_gathered)`,
    sql`
      CREATE OR REPLACE TEMP TABLE referral_claimant AS
      SELECT
        row_number() OVER (
          ORDER BY at_risk DESC, claims_at_risk DESC, claimant NULLS LAST) AS number,
        *
      FROM (
        SELECT
          claimant,
          count(*) AS claims,
          count(DISTINCT vin) AS vehicles,
          count(*) FILTER (at_risk) AS claims_at_risk,
          count(DISTINCT vin) FILTER (at_risk) AS vehicles_at_risk,
          CAST(coalesce(sum(amount) FILTER (at_risk), 0) AS BIGINT) AS at_risk,
          CAST(
            coalesce(sum(amount) FILTER (at_risk AND account = 'refund'), 0) AS BIGINT) AS refunds_at_risk,
          CAST(
            coalesce(sum(amount) FILTER (at_risk AND account = 'subsidy'), 0) AS BIGINT) AS subsidies_at_risk,
          count(*) FILTER (at_risk AND amount IS NULL) AS amounts_unknown,
          count(*) FILTER (len(doubts) > 0) AS doubtful,
          min(limit_until) FILTER (at_risk) AS earliest,
          min(limit_until) FILTER (at_risk AND limit_until >= DATE ${sqlText(today)}) AS next
        FROM referral_dated
        GROUP BY claimant)
      WHERE at_risk >= ${least} ${claimant === null ? '' : `AND claimant = ${sqlText(claimant)}`}
      ORDER BY number`,
    sql`
      CREATE OR REPLACE TEMP TABLE referral_exhibit AS
      SELECT
        n.number AS claimant_number,
        row_number() OVER (
          PARTITION BY n.number
          ORDER BY d.at_risk DESC, d.amount DESC NULLS LAST, d.vin, d.account, d.claim) AS exhibit,
        d.*,
        CASE ${which} END AS limit_id,
        d.limit_until < DATE ${sqlText(today)} AS limit_passed
      FROM referral_dated d
      JOIN referral_claimant n ON n.claimant IS NOT DISTINCT FROM d.claimant
      ORDER BY claimant_number, exhibit`,
    ...['referral_gathered', 'referral_dated'].map((table) => `DROP TABLE ${table}`),
  ];
};

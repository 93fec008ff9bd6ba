import type { LawOfDay } from '../../domain/patterns/paper-pattern.ts';
import { NO_CLAIMANT, refundClaims } from '../../domain/patterns/refund-claims.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { sqlText } from '../../nation/database.ts';
import { isNear, isPlaceholder, plainNumber } from '../../nation/patterns/pattern-sql.ts';

const somebody = (column: string): string =>
  `CASE WHEN NOT regexp_full_match(${column}, '${NO_CLAIMANT}') THEN ${column} END`;

/** The amount at stake: the smallest that is told; nothing where it was only taken back; null where none is told. */
const AMOUNT =
  'CASE WHEN bool_or(amount > 0) THEN min(amount) FILTER (amount > 0) WHEN count(amount) > 0 THEN 0 END';

/**
 * Statements that make `referral_found` (`vin`, `rule`, `applications`, `evidence`: the findings not met of
 * the rules, one row a vehicle and rule) and `referral_claim`: what was claimed or paid on those vehicles.
 * One row is one claim however often it was told: `account`, `claim` (its first `row_id`), `vin`, `claimant`
 * (null when blank), `number`, `kind` (`refund`, or of the subsidy, `unknown` when blank), `day`, `amount`
 * (hundredths; see `AMOUNT`), `invoices` and `entries` (plain numbers relied on), `invoice`, `entry` (as
 * written first), `told` (rows), `doubts` (a list of ids).
 *
 * Refund rows are one claim when vehicle, claimant and claim number agree, or the number is a keystroke or
 * two off (R14 `keystrokes`) on the same day for the same amount; without a number, when all of the row agrees. A blank
 * claimant, or one a keystroke or two off, goes with the one told under the number. Subsidy rows are one
 * payment when vehicle, claimant, kind and day agree.
 */
export const claimsSql = (rules: readonly string[], law: LawOfDay): readonly string[] => {
  const { keystrokes, shortestNumber } = refundClaims.figures(law);
  const number = (column: string): string => {
    const plain = plainNumber(column);
    return `CASE WHEN NOT ${isPlaceholder(plain, shortestNumber)} THEN ${plain} END`;
  };
  return [
    sql`
      CREATE OR REPLACE TEMP TABLE referral_found AS
      SELECT
        vin,
        rule,
        list_sort(list(DISTINCT application) FILTER (application IS NOT NULL)) AS applications,
        arg_min(evidence, coalesce(application, '')) AS evidence
      FROM findings
      WHERE result = 'notMet'
        AND rule IN (${rules.map(sqlText).join(', ')})
        AND vin IS NOT NULL
      GROUP BY vin, rule`,
    sql`
      CREATE OR REPLACE TEMP TABLE refund_row AS
      SELECT
        row_id,
        refund_vin AS vin,
        ${somebody('refund_claimant')} AS claimant,
        ${number('refund_number')} AS number,
        refund_number AS written,
        refund_claimed_on AS day,
        refund_invoice AS invoice,
        refund_declaration AS entry,
        ${number('refund_invoice')} AS plain_invoice,
        ${number('refund_declaration')} AS plain_entry,
        refund_amount AS amount
      FROM refund
      WHERE refund_vin IN (SELECT vin FROM referral_found)`,
    sql`
      CREATE OR REPLACE TEMP TABLE refund_numbered AS
      SELECT a.* EXCLUDE (number), coalesce(b.first, a.number) AS number
      FROM refund_row a
      LEFT JOIN (
        SELECT a.row_id, arg_min(b.number, b.row_id) AS first
        FROM refund_row a
        JOIN refund_row b ON b.vin = a.vin AND b.day = a.day AND b.amount = a.amount
        WHERE ${isNear('a.number', 'b.number', keystrokes)}
        GROUP BY a.row_id) b USING (row_id)`,
    sql`
      CREATE OR REPLACE TEMP TABLE refund_claimed AS
      SELECT a.* EXCLUDE (claimant), coalesce(b.first, a.claimant) AS claimant
      FROM refund_numbered a
      LEFT JOIN (
        SELECT a.row_id, arg_min(b.claimant, b.row_id) AS first
        FROM refund_numbered a
        JOIN refund_numbered b ON b.vin = a.vin AND b.number = a.number
        WHERE b.claimant IS NOT NULL
          AND (a.claimant IS NULL OR ${isNear('a.claimant', 'b.claimant', keystrokes)})
        GROUP BY a.row_id) b USING (row_id)`,
    sql`
      CREATE OR REPLACE TEMP TABLE subsidy_row AS
      SELECT
        row_id,
        subsidy_vin AS vin,
        ${somebody('subsidy_claimant')} AS claimant,
        subsidy_kind AS kind,
        subsidy_paid_on AS day,
        subsidy_amount AS amount
      FROM subsidy
      WHERE subsidy_vin IN (SELECT vin FROM referral_found)`,
    sql`
      CREATE OR REPLACE TEMP TABLE subsidy_claimed AS
      SELECT a.* EXCLUDE (claimant), coalesce(a.claimant, b.first) AS claimant
      FROM subsidy_row a
      LEFT JOIN (
        SELECT vin, kind, day, arg_min(claimant, row_id) AS first
        FROM subsidy_row
        WHERE claimant IS NOT NULL
        GROUP BY vin, kind, day) b ON b.vin = a.vin AND b.kind = a.kind AND b.day = a.day`,
    sql`
      CREATE OR REPLACE TEMP TABLE referral_claim AS
      WITH one AS (
        SELECT
          'refund' AS account,
          min(row_id) AS claim,
          vin,
          claimant,
          arg_min(written, row_id) AS number,
          'refund' AS kind,
          min(day) AS day,
          ${AMOUNT} AS amount,
          coalesce(
            list_sort(list(DISTINCT plain_invoice) FILTER (plain_invoice IS NOT NULL)),
            []) AS invoices,
          coalesce(
            list_sort(list(DISTINCT plain_entry) FILTER (plain_entry IS NOT NULL)),
            []) AS entries,
          arg_min(invoice, row_id) AS invoice,
          arg_min(entry, row_id) AS entry,
          count(*) AS told,
          count(DISTINCT amount) AS amounts,
          min(amount) AS least,
          count(DISTINCT day) AS days
        FROM refund_claimed
        GROUP BY
          vin,
          claimant,
          number,
          CASE WHEN number IS NULL THEN hash(day, invoice, entry, amount) END
        UNION ALL
        SELECT
          'subsidy',
          min(row_id),
          vin,
          claimant,
          NULL,
          coalesce(kind, 'unknown'),
          min(day),
          ${AMOUNT},
          [],
          [],
          NULL,
          NULL,
          count(*),
          count(DISTINCT amount),
          min(amount),
          count(DISTINCT day)
        FROM subsidy_claimed
        GROUP BY vin, claimant, kind, day, CASE WHEN kind IS NULL OR day IS NULL THEN amount END)
      SELECT
        account,
        claim,
        vin,
        claimant,
        number,
        kind,
        day,
        CAST(amount AS BIGINT) AS amount,
        invoices,
        entries,
        invoice,
        entry,
        told,
        list_filter(
          [
            CASE WHEN amounts > 1 THEN 'amounts-differ' END,
            CASE WHEN least < 0 THEN 'reversed' END,
            CASE WHEN amount IS NULL THEN 'amount-unknown' END,
            CASE WHEN claimant IS NULL THEN 'claimant-unknown' END,
            CASE WHEN days > 1 THEN 'days-differ' END,
            CASE WHEN day IS NULL THEN 'day-unknown' END],
          lambda x: x IS NOT NULL) AS doubts
      FROM one`,
    ...['refund_row', 'refund_numbered', 'refund_claimed', 'subsidy_row', 'subsidy_claimed'].map(
      (table) => `DROP TABLE ${table}`,
    ),
  ];
};

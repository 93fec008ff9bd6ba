import type { GroundName } from '../../domain/referrals/ground-names.ts';
import type { GroundTerm } from '../../domain/referrals/referral-terms.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { sqlText } from '../../nation/database.ts';
import { plainNumber } from '../../nation/patterns/pattern-sql.ts';

/** A whole number that the law sets, by `<rule id>.<value name>`. */
export type LawValue = (id: string) => number;

const REFUND = 'integrity.refund-without-right';
const SUBSIDY = 'integrity.subsidy-then-export';
const VALUE = 'integrity.value-against-invoice';

const fact = (name: string): string => `json_extract_string(f.evidence, ${sqlText(`$."${name}"`)})`;
const money = (name: string): string => `CAST(${fact(name)} AS DECIMAL(18, 2))`;
const found = (path: string): string => `json_extract_string(f.evidence, ${sqlText(path)})`;
const listOf = (words: readonly string[]): string =>
  words.length === 0 ? 'NULL' : words.map(sqlText).join(', ');

/** Claims of an account on vehicles with the finding, `c` and `f`. */
const claimsOf = (account: 'refund' | 'subsidy', rule: string): string =>
  sql`
    referral_claim c JOIN referral_found f ON f.vin = c.vin
      AND f.rule = ${sqlText(rule)}
      AND c.account = '${account}'`;

type Select = (term: GroundTerm, value: LawValue) => string;

const IN_ORDER = 'c.day NULLS LAST, c.claim';

/** Each ground's query: `account`, `claim`, `outcome` of every claim that it looks at. */
const SELECTS: Readonly<Record<Exclude<GroundName, 'not-settled'>, Select>> = {
  'claimed-again': ({ rule }) =>
    sql`
      SELECT
        account,
        claim,
        CASE WHEN place > 1 THEN 'later-claim' ELSE 'first-claim' END AS outcome
      FROM (
        SELECT
          c.account,
          c.claim,
          row_number() OVER (PARTITION BY c.vin ORDER BY ${IN_ORDER}) AS place,
          count(*) OVER (PARTITION BY c.vin) AS claims
        FROM ${claimsOf('refund', rule)}
        WHERE json_exists(f.evidence, '$.refundClaims'))
      WHERE claims > 1`,

  'invoice-shared': ({ rule }) => sql`
    SELECT
      account,
      claim,
      CASE WHEN max(place) > 1 THEN 'later-vehicle' ELSE 'first-vehicle' END AS outcome
    FROM (
      SELECT
        c.account,
        c.claim,
        row_number() OVER (PARTITION BY s.invoice ORDER BY i.vin IS NULL, ${IN_ORDER}) AS place
      FROM ${claimsOf('refund', rule)}
      JOIN (
        SELECT
          vin,
          unnest(
            from_json(
              json_extract(evidence, '$.refundInvoice.invoices'),
              '[{"invoice": "VARCHAR", "count": "BIGINT"}]'),
            recursive := true)
        FROM referral_found
        WHERE rule = ${sqlText(rule)}) s
        ON s.vin = c.vin AND s.count IS NOT NULL AND list_contains(c.invoices, s.invoice)
      LEFT JOIN (SELECT DISTINCT vin, number FROM referral_invoice) i
        ON i.vin = c.vin AND i.number = s.invoice)
    GROUP BY account, claim`,

  'invoice-of-others': ({ rule }, value) => sql`
    SELECT DISTINCT c.account, c.claim, 'other-vehicles' AS outcome
    FROM ${claimsOf('refund', rule)}
    JOIN (
      SELECT
        vin,
        unnest(
          from_json(
            json_extract(evidence, '$.refundInvoice.invoices'),
            '[{"invoice": "VARCHAR", "invoicedFor": "JSON"}]'),
          recursive := true)
      FROM referral_found
      WHERE rule = ${sqlText(rule)}) s
      ON s.vin = c.vin
        AND s.invoicedFor IS NOT NULL
        AND s.invoicedFor <> 'null'
        AND list_contains(c.invoices, s.invoice)
    WHERE coalesce(
      (
        SELECT max(pattern_refund_invoice_usual_percent)
        FROM dossiers),
      0) <= ${value(`${REFUND}.invoiceUsualPercent`)}`,

  'ordinary-invoice': ({ rule, invoiceKinds }) => sql`
    SELECT
      c.account,
      c.claim,
      CASE
        WHEN EXISTS (
          SELECT 1
          FROM referral_invoice i
          WHERE i.vin = c.vin
            AND list_contains(c.invoices, i.number)
            AND i.kind = 'special')
          THEN 'special-invoice'
        ELSE 'no-special-invoice'
      END AS outcome
    FROM ${claimsOf('refund', rule)}
    WHERE ${fact('relied.invoiceKind')} IN (${listOf(invoiceKinds)})`,

  'replacement-subsidy': ({ rule, subsidyKinds }) => sql`
    SELECT c.account, c.claim, 'refund-beside-subsidy' AS outcome
    FROM ${claimsOf('refund', rule)}
    WHERE EXISTS (
      SELECT 1
      FROM referral_claim s
      WHERE s.vin = c.vin
        AND s.account = 'subsidy'
        AND s.kind IN (${listOf(subsidyKinds)}))
    UNION ALL
    SELECT c.account, c.claim, 'subsidy-beside-refund'
    FROM ${claimsOf('subsidy', rule)}
    WHERE c.kind IN (${listOf(subsidyKinds)})
      AND EXISTS (
        SELECT 1
        FROM referral_claim r
        WHERE r.vin = c.vin AND r.account = 'refund')`,

  'refund-before-exit': ({ rule }) => sql`
    SELECT
      c.account,
      c.claim,
      CASE WHEN c.day < v.exit THEN 'before-exit' ELSE 'after-exit' END AS outcome
    FROM ${claimsOf('refund', rule)}
    JOIN referral_vehicle v ON v.vin = c.vin
    WHERE c.day IS NOT NULL
      AND v.exit IS NOT NULL
      AND c.vin IN (
        SELECT b.vin
        FROM referral_claim b
        JOIN referral_vehicle e ON e.vin = b.vin AND b.account = 'refund' AND b.day < e.exit)`,

  'entry-astray': ({ rule }, value) => sql`
    SELECT c.account, c.claim, ${found('$.refundEntry.found')} AS outcome
    FROM ${claimsOf('refund', rule)}
    WHERE ${found('$.refundEntry.found')} IN ('other-vehicles', 'not-found')
      AND list_contains(c.entries, ${found('$.refundEntry.entry')})
      AND CAST(
        ${found('$.refundEntry.usualPercent')} AS BIGINT) <= ${value(`${REFUND}.entryUsualPercent`)}`,

  'exit-not-told': ({ rule }) =>
    sql`
      SELECT c.account, c.claim, 'no-exit' AS outcome
      FROM ${claimsOf('refund', rule)}
      WHERE json_exists(f.evidence, '$.refundExit')`,

  'claimant-neither': ({ rule }) => sql`
    SELECT
      c.account,
      c.claim,
      CASE
        WHEN c.claimant = ${fact('refund.claimant')} THEN 'neither'
        ELSE 'buyer-or-exporter'
      END AS outcome
    FROM ${claimsOf('refund', rule)}
    WHERE ${fact('relied.claimantBought')} = 'false'
      AND ${fact('refund.claimant')} IS NOT NULL
      AND coalesce(${fact('refund.claimant')} <> ${fact('licence.applicant')}, true)
      AND coalesce(${fact('refund.claimant')} <> ${fact('declaration.exporter')}, true)
      AND coalesce(${fact('licence.applicant')}, ${fact('declaration.exporter')}) IS NOT NULL`,

  'round-trip': ({ rule }) =>
    sql`
      SELECT c.account, c.claim, 'came-back' AS outcome
      FROM ${claimsOf('refund', rule)}`,

  'declared-value': ({ rule }, value) => {
    const parts = `${money('declaration.value')} * ${value(`${VALUE}.parts`)}`;
    const alike = `${fact('declaration.currency')} = ${fact('licence.currency')}`;
    const inCny = `${fact('declaration.currency')} = 'CNY'`;
    const percent = `CAST(${found('$.valueAgainstLike.percentOfMedian')} AS BIGINT)`;
    const against = (price: string, name: string): string =>
      `${money(price)} * ${value(`${VALUE}.${name}`)}`;
    const any = (...conditions: readonly string[]): string =>
      conditions.map((each) => `coalesce(${each}, false)`).join(' OR ');
    const high = any(
      `${percent} >= ${value(`${VALUE}.mostPercent`)}`,
      `${alike} AND ${parts} > ${against('licence.unitPrice', 'mostOfLicence')}`,
      `${inCny} AND ${parts} > ${against('invoice.price', 'mostOfInvoice')}`,
      `${inCny} AND ${parts} > ${against('bought.price', 'mostOfInvoice')}`,
    );
    const low = any(
      `${percent} <= ${value(`${VALUE}.leastPercent`)}`,
      `${alike} AND ${parts} < ${against('licence.unitPrice', 'leastOfLicence')}`,
      `${inCny} AND ${parts} < ${against('invoice.price', 'leastOfInvoice')}`,
      `${inCny} AND ${parts} < ${against('bought.price', 'leastOfInvoice')}`,
    );
    // an older invoice is below what the rule holds it against: it never makes a value low by itself
    return sql`
      SELECT
        c.account,
        c.claim,
        CASE WHEN ${high} THEN 'declared-high' ELSE 'declared-low' END AS outcome
      FROM ${claimsOf('refund', rule)}
      WHERE ${high} OR ${low}`;
  },

  'subsidy-then-export': ({ rule }, value) => {
    const exported = sql`
      coalesce(
        v.exit,
        CAST(${fact('declaration.exitedOn')} AS DATE),
        CAST(${fact('licence.appliedOn')} AS DATE))`;
    const within = `${exported} <= c.day + INTERVAL ${value(`${SUBSIDY}.months`)} MONTH`;
    return sql`
      SELECT account, claim, outcome
      FROM (
        SELECT
          c.account,
          c.claim,
          c.vin,
          CASE
            WHEN c.day IS NULL THEN 'day-unknown'
            WHEN ${within} THEN 'within-window'
            ELSE 'outside-window'
          END AS outcome,
          coalesce(bool_or(${within}) OVER (PARTITION BY c.vin), false) AS applies
        FROM ${claimsOf('subsidy', rule)}
        LEFT JOIN referral_vehicle v ON v.vin = c.vin
        WHERE ${exported} IS NOT NULL)
      WHERE applies`;
  },

  'subsidy-twice': ({ rule }, value) => sql`
    SELECT
      account,
      claim,
      CASE WHEN place > 1 THEN 'later-payment' ELSE 'first-payment' END AS outcome
    FROM (
      SELECT
        c.account,
        c.claim,
        dense_rank() OVER (PARTITION BY c.vin, c.kind ORDER BY c.day) AS place,
        c.vin,
        c.kind
      FROM ${claimsOf('subsidy', rule)}
      WHERE c.day IS NOT NULL AND c.kind <> 'unknown')
    QUALIFY max(place) OVER (PARTITION BY vin, kind) >= ${value(`${SUBSIDY}.payments`)}`,

  'subsidy-of-two': ({ rule }) => sql`
    SELECT
      c.account,
      c.claim,
      CASE
        WHEN dense_rank() OVER (PARTITION BY c.vin ORDER BY c.day) > 1 THEN 'later-payment'
        ELSE 'first-payment'
      END AS outcome
    FROM ${claimsOf('subsidy', rule)}
    WHERE c.day IS NOT NULL
      AND c.kind IN ('scrap', 'swap')`,
};

/**
 * Statements that make `referral_invoice` (`vin`, plain `number`, `kind`), `referral_vehicle` (`vin`, first
 * `exit`, first `declared`) of the vehicles found, and `referral_ground`: `account`, `claim`, `ground`,
 * `place` (of the ground), `outcome`, `rule`, `at_risk`. A refund on a vehicle with a finding that no other
 * ground explains is `not-settled`.
 */
export const groundsSql = (terms: readonly GroundTerm[], value: LawValue): readonly string[] => [
  sql`
    CREATE OR REPLACE TEMP TABLE referral_invoice AS
    SELECT invoice_vin AS vin, ${plainNumber('invoice_number')} AS number, invoice_kind AS kind
    FROM invoice
    WHERE invoice_vin IN (SELECT vin FROM referral_claim)`,
  sql`
    CREATE OR REPLACE TEMP TABLE referral_vehicle AS
    SELECT
      declaration_vin AS vin,
      min(declaration_exited_on) AS exit,
      min(declaration_declared_on) AS declared
    FROM declaration
    WHERE declaration_vin IN (SELECT vin FROM referral_claim)
    GROUP BY declaration_vin`,
  sql`
    CREATE OR REPLACE TEMP TABLE referral_ground (
      account VARCHAR,
      claim BIGINT,
      ground VARCHAR,
      place INTEGER,
      outcome VARCHAR,
      rule VARCHAR,
      at_risk BOOLEAN)`,
  ...terms.map((term, place) => {
    const { name, rule, outcomes } = term;
    const query =
      name === 'not-settled'
        ? sql`
          SELECT c.account, c.claim, 'no-row' AS outcome
          FROM ${claimsOf('refund', rule)}
          WHERE c.vin NOT IN (
            SELECT b.vin
            FROM referral_ground g
            JOIN referral_claim b USING (account, claim)
            WHERE g.rule = ${sqlText(rule)})`
        : SELECTS[name](term, value);
    const risky = [...outcomes].filter(([, { atRisk }]) => atRisk).map(([outcome]) => outcome);
    return sql`
      INSERT INTO referral_ground
      SELECT
        account,
        claim,
        ${sqlText(name)},
        ${place},
        outcome,
        ${sqlText(rule)},
        list_contains([${risky.map(sqlText).join(', ')}], outcome)
      FROM (${query})`;
  }),
];

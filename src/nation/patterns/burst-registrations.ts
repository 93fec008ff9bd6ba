import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { isPlaceholder } from '../links/contact-tables.ts';
import { burstWindows, monthOf, ofBurst } from './burst-windows.ts';
import { byCode } from './company-code.ts';
import type { PatternStep } from './decided-groups.ts';
import type { ByAccount } from './interest.ts';
import { accountsTold, FIRST_SALE } from './nation-sums.ts';
import { partyKey } from './wanted-keys.ts';

/** Owners that hold cars to sell them, in SQL. */
export const TRADE = `('dealer', 'maker', 'exporter')`;

/** What branches of one company share: kind, and column of the party account. */
const BRANCH_CONTACTS = {
  address: 'party_address',
  phone: 'party_phone',
  controller: 'party_controller',
} as const;

type BranchContact = keyof typeof BRANCH_CONTACTS;

/** Who says a contact of a kind: `kind`, `value`, `id`. Whoever controls others stands behind its own contact. */
const contactsOf = (kind: BranchContact, whose: string): string => {
  const column = BRANCH_CONTACTS[kind];
  const named = kind === 'controller';
  const told = (party: string): string => sql`
    SELECT
      '${kind}' AS kind,
      ${named ? `coalesce(c.code, ${column})` : column} AS value,
      coalesce(n.code, ${party}) AS id
    FROM party
    LEFT JOIN company_code n ON n.spelling = ${party}
    ${named ? `LEFT JOIN company_code c ON c.spelling = ${column}` : ''}
    WHERE ${party} IS NOT NULL
      AND NOT ${isPlaceholder(column)}
      AND ${whose}`;
  return kind === 'controller' ? `${told('party_id')} UNION ALL ${told(column)}` : told('party_id');
};

const contacts = (whose: string): string =>
  (Object.keys(BRANCH_CONTACTS) as readonly BranchContact[])
    .map((kind) => contactsOf(kind, whose))
    .join(' UNION ALL ');

/**
 * Of counted hashes (`h`, `month`, `n`) those that stand often enough, those of a company's names and code together.
 */
const often = (counted: string, least: number): string => sql`
  SELECT coalesce(n.of, c.h) AS h
  FROM (${counted}) c
  LEFT JOIN burst_name n ON n.h = c.h
  WHERE c.n >= ${least} OR n.h IS NOT NULL
  GROUP BY 1, c.month
  HAVING sum(c.n) >= ${least}`;

const SALE = `invoice_buyer IS NOT NULL AND ${FIRST_SALE}`;

const TRANSFERRED = `(coalesce(certificate_transfers, 0) > 0
  OR certificate_last_transfer_on IS NOT NULL
  OR certificate_pending_export_on IS NOT NULL)`;

/**
 * Who owns a vehicle after a transfer need not have registered it; without invoices and policies nobody else is
 * known. Needs `burst_account`.
 */
const OWNED_FIRST = `certificate_owner IS NOT NULL
  AND certificate_registered_on IS NOT NULL
  AND (NOT ${TRANSFERRED} OR NOT EXISTS (FROM burst_account))`;

/** Whether a policy begins so near the end of a month that what it insures may be registered in its window. */
const nearMonthEnd = (law: LawNumbersSql): string => {
  const days = law.most(ofBurst('lastDays')) + law.most(ofBurst('policyDays'));
  return `last_day(insurance_starts_on) - insurance_starts_on < ${days}`;
};

/** 1 of a certificate that tells a dealer and no name. */
export const UNNAMED_DEALER = `CASE WHEN certificate_owner IS NULL AND certificate_owner_kind = 'dealer' THEN 1 END`;

/**
 * By account how often it tells an owner (`key`), as `burst_candidate` counts: `part`, the month in whose window, or
 * another number for an account that is counted over all months. Needs `company_code`.
 */
export const ownersTold = (law: LawNumbersSql): ByAccount => {
  const { inWindow } = burstWindows(law);
  const told = (account: string, party: string, part: string, where: string): string => sql`
    SELECT ${partyKey(party)} AS key, ${part} AS part, count(*) AS n
    FROM ${account}
    LEFT JOIN company_code ON spelling = ${party}
    WHERE ${party} IS NOT NULL
      AND ${where}
    GROUP BY ALL`;
  return {
    certificate: told(
      'certificate',
      'certificate_owner',
      monthOf('certificate_registered_on'),
      inWindow('certificate_registered_on'),
    ),
    invoice: told('invoice', 'invoice_buyer', '-1', FIRST_SALE), // not-law: no month
    insurance: told('insurance', 'insurance_holder', '-2', nearMonthEnd(law)), // not-law: no month
  };
};

/** `burst_candidate`: hashes of owners that some account alone shows often enough under the law of some day. */
const candidates = (law: LawNumbersSql): readonly PatternStep[] => {
  const { inWindow } = burstWindows(law);
  const least = law.least(ofBurst('vehicles'));
  const stock = sql`
    SELECT hash(certificate_owner) AS h, ${monthOf('certificate_registered_on')} AS month, count(*) AS n
    FROM certificate
    WHERE ${inWindow('certificate_registered_on')}
      AND ${OWNED_FIRST}
    GROUP BY 1, 2`;
  const bought = sql`
    SELECT hash(invoice_buyer) AS h, 0 AS month, count(*) AS n
    FROM invoice
    WHERE ${SALE}
    GROUP BY 1`;
  const insured = sql`
    SELECT hash(insurance_holder) AS h, 0 AS month, count(*) AS n
    FROM insurance
    WHERE insurance_holder IS NOT NULL
      AND ${nearMonthEnd(law)}
    GROUP BY 1`;
  return [
    { table: 'burst_account', ...accountsTold(['invoice', 'insurance']) },
    // hashes of the names and codes of companies told by both, and of the code that they stand for
    sql`
    CREATE OR REPLACE TEMP TABLE burst_name AS
    SELECT hash(spelling) AS h, hash(code) AS of FROM company_code
    UNION
    SELECT hash(code), hash(code) FROM company_code`,
    sql`
    CREATE OR REPLACE TEMP TABLE burst_candidate AS
    SELECT DISTINCT h
    FROM (${[stock, bought, insured].map((counted) => often(counted, least)).join(' UNION ALL ')})`,
    sql`
    INSERT INTO burst_candidate
    SELECT h
    FROM burst_name
    WHERE of IN (SELECT h FROM burst_candidate)
      AND h <> of`,
  ];
};

/** `burst_member` (`unit`, `kind`, `value`, `parties`, `owner`): companies that share what few share. */
export const branchMembers = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE burst_contact AS
  SELECT DISTINCT kind, value, id
  FROM (${contacts(`party_kind IS DISTINCT FROM 'person'`)})`,
  sql`
  CREATE OR REPLACE TEMP TABLE burst_crowd AS
  SELECT kind, value, count(DISTINCT id) AS parties
  FROM (${contacts('true')})
  WHERE value IN (SELECT value FROM burst_contact)
  GROUP BY ALL
  HAVING parties BETWEEN ${law.least(ofBurst('branches'))} AND ${law.most(ofBurst('branchParties'))}`,
  sql`
  CREATE OR REPLACE TEMP TABLE burst_member AS
  SELECT concat(kind, chr(0), value) AS unit, kind, value, parties, id AS owner
  FROM burst_contact
  JOIN burst_crowd USING (kind, value)`,
];

/** `burst_told`: who registered what, as any account tells it. */
const told = (law: LawNumbersSql): readonly string[] => {
  /** A sale long after the registration is a resale's and says nothing of who registered. */
  const isFirst = (issued: string, registered: string): string =>
    `coalesce(${issued} - ${registered} <= ${law.on('integrity.dates-out-of-order.firstSaleDays', registered)}, true)`;
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE burst_wide AS
    SELECT h FROM burst_candidate
    UNION
    SELECT hash(owner) FROM burst_member
    UNION
    SELECT h FROM burst_name WHERE of IN (SELECT hash(owner) FROM burst_member)`,
    sql`
    CREATE OR REPLACE TEMP TABLE burst_sale AS
    SELECT invoice_vin AS vin, invoice_buyer AS owner, invoice_issued_on AS day
    FROM invoice
    WHERE ${SALE}
      AND invoice_vin IS NOT NULL
      AND hash(invoice_buyer) IN (SELECT h FROM burst_wide)`,
    sql`
    CREATE OR REPLACE TEMP TABLE burst_policy AS
    SELECT insurance_vin AS vin, insurance_holder AS owner, insurance_starts_on AS day
    FROM insurance
    WHERE insurance_vin IS NOT NULL
      AND hash(insurance_holder) IN (SELECT h FROM burst_wide)`,
    ...byCode('burst_sale', 'owner'),
    ...byCode('burst_policy', 'owner'),
    // the first sale of what is insured, where any is known
    sql`
    CREATE OR REPLACE TEMP TABLE burst_sold AS
    SELECT invoice_vin AS vin, min(coalesce(invoice_issued_on, DATE '0001-01-01')) AS day
    FROM invoice
    WHERE ${SALE}
      AND invoice_vin IN (SELECT vin FROM burst_policy)
    GROUP BY 1`,
    sql`
    CREATE OR REPLACE TEMP TABLE burst_told AS
    SELECT
      certificate_owner AS owner,
      certificate_vin AS vin,
      certificate_registered_on AS day,
      certificate_province AS province,
      CAST(NULL AS VARCHAR) AS holder,
      certificate_owner_kind IN ${TRADE} AS trade,
      'certificate' AS teller
    FROM certificate
    WHERE certificate_vin IS NOT NULL
      AND ${OWNED_FIRST}
      AND hash(certificate_owner) IN (SELECT h FROM burst_wide)
    UNION ALL
    SELECT
      s.owner,
      s.vin,
      c.certificate_registered_on,
      c.certificate_province,
      c.certificate_owner,
      c.certificate_owner_kind IN ${TRADE},
      'invoice'
    FROM burst_sale s
    JOIN certificate c ON c.certificate_vin = s.vin
    WHERE c.certificate_registered_on IS NOT NULL
      AND ${isFirst('s.day', 'c.certificate_registered_on')}
    UNION ALL
    SELECT p.owner, p.vin, certificate_registered_on, certificate_province, certificate_owner, false, 'insurance'
    FROM burst_policy p
    JOIN certificate ON certificate_vin = p.vin
    LEFT JOIN burst_sold s ON s.vin = p.vin
    WHERE (s.vin IS NULL OR NOT ${isFirst('s.day', 'certificate_registered_on')})
      AND ${TRANSFERRED}
      AND certificate_owner IS DISTINCT FROM p.owner
      AND abs(p.day - certificate_registered_on) <= ${law.on(ofBurst('policyDays'), 'certificate_registered_on')}
    UNION ALL
    SELECT invoice_seller, certificate_vin, certificate_registered_on, certificate_province, NULL, true, 'seller'
    FROM certificate
    JOIN invoice ON invoice_vin = certificate_vin
    WHERE certificate_owner IS NULL
      AND certificate_owner_kind = 'dealer'
      AND certificate_registered_on IS NOT NULL
      AND invoice_seller IS NOT NULL
      AND ${FIRST_SALE}
      AND ${isFirst('invoice_issued_on', 'certificate_registered_on')}`,
    ...byCode('burst_told', 'owner', 'holder'),
  ];
};

/** One row a unit and vehicle of what is told of its owners. */
const rowsBy = (unit: string, grouped: boolean, from: string): string => sql`
  SELECT
    ${unit} AS unit,
    ${`${grouped}`} AS grouped,
    vin,
    min(owner) AS owner,
    min(day) AS day,
    min(province) AS province,
    bool_or(trade AND (teller <> 'invoice' OR holder = owner)) AS trade
  FROM ${from}
    AND (teller <> 'insurance' OR holder IS DISTINCT FROM owner)
  GROUP BY ${unit}, vin`;

/**
 * Statements that make `burst_row` (`unit`, `grouped`, `vin`, `owner`, `day`, `province`, `trade`, `month`, `inside`):
 * what an owner registered, and what branches of one company did of whom none registered enough by itself. They leave
 * `burst_member` beside it.
 */
export const burstRegistrations = (law: LawNumbersSql): readonly PatternStep[] => {
  const { atMonthEnd, inWindow, inQuarter } = burstWindows(law);
  const single = `burst_told WHERE (teller = 'seller' OR hash(owner) IN (SELECT h FROM burst_candidate))`;
  const shared = `burst_told JOIN burst_member USING (owner)
    WHERE parties BETWEEN ${atMonthEnd('branches', 'day')} AND ${atMonthEnd('branchParties', 'day')}`;
  return [
    ...candidates(law),
    ...branchMembers(law),
    ...told(law),
    sql`
    CREATE OR REPLACE TEMP TABLE burst_row AS
    SELECT *
    FROM (
      SELECT
        *,
        ${monthOf('day')} AS month,
        CASE WHEN grouped THEN ${inQuarter('day')} ELSE ${inWindow('day')} END AS inside
      FROM (
        ${rowsBy('owner', false, single)}
        UNION ALL
        ${rowsBy('unit', true, shared)}))
    QUALIFY NOT grouped
      OR NOT inside
      OR count(*) FILTER (inside) OVER (PARTITION BY unit, grouped, owner, month) < ${atMonthEnd('vehicles', 'day')}`,
  ];
};

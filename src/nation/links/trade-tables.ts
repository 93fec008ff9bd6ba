import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byCode } from '../patterns/company-code.ts';
import { ACCOUNT_ROWS } from '../patterns/nation-sums.ts';
import { APPLIED_CERTIFICATE } from '../patterns/shared-tables.ts';
import { type StandingSums, type SummedStep, summedStatement } from '../patterns/summed.ts';
import { CONTACT_KINDS } from './contact-tables.ts';

const PERCENT = 100; // not-law: a unit
const ADDRESS = CONTACT_KINDS.indexOf('address');

/** The roles a party may have in the trade of a vehicle, in the order of its life. */
export const TRADE_ROLES = [
  'seller',
  'buyer',
  'holder',
  'subsidised',
  'hand1',
  'hand2',
  'hand3',
  'hand4',
  'owner',
  'exporter',
  'claimant',
] as const;

/** Later than every day, for rows that tell none. */
const NO_DAY = 10_000_000; // not-law: a day number beyond all calendars
const ROW_BITS = 64; // not-law: bits

/**
 * Statements that make a table of one row a VIN of the young exports: the account's first row, by day
 * where one is given, then by place, with some of its columns. The row is chosen by a number alone, which
 * needs a fixed room a VIN; its texts are fetched afterwards.
 */
const firstRows = (
  table: string,
  account: string,
  columns: Readonly<Record<string, string>>,
  {
    on,
    only = 'true',
    vin = `${account}_vin`,
  }: { readonly on?: string; readonly only?: string; readonly vin?: string } = {},
): readonly string[] => {
  const place =
    on === undefined
      ? 'min(row_id)'
      : `CAST(
        min((CAST(coalesce(${on} - DATE 'epoch', ${NO_DAY}) AS HUGEINT) << ${ROW_BITS}) | row_id)
          & ((1::HUGEINT << ${ROW_BITS}) - 1) AS BIGINT)`;
  const told = Object.entries(columns).map(([name, column]) => `${column} AS ${name}`);
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE link_first AS
    SELECT ${place} AS row_id
    FROM ${account} t
    SEMI JOIN link_vin v ON v.vin = t.${vin}
    WHERE ${only}
    GROUP BY t.${vin}`,
    sql`
    CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT ${vin} AS vin, ${told.join(', ')}
    FROM ${account}
    SEMI JOIN link_first USING (row_id)`,
  ];
};

/** Where parties stand that a vehicle went through, beside the exporter of its licence: party, VIN, account. */
const NAMED = [
  ['invoice_seller', 'invoice_vin', 'invoice'],
  ['invoice_buyer', 'invoice_vin', 'invoice'],
  ['insurance_holder', 'insurance_vin', 'insurance'],
  ['subsidy_claimant', 'subsidy_vin', 'subsidy'],
] as const;

/** The same where it is most often the exporter, which says nothing more. */
const OFTEN_EXPORTER = [
  [
    'owner',
    'vin',
    `(SELECT owner, vin FROM ${APPLIED_CERTIFICATE.name} SEMI JOIN link_left_young USING (vin))`,
  ],
  ['refund_claimant', 'refund_vin', 'refund'],
] as const;

/**
 * A query of the VINs of young vehicles on whose papers of one kind somebody beside the exporter stands who shares
 * anything.
 */
const namedBeside = ([party, vin, account]: (typeof OFTEN_EXPORTER)[number]): string => sql`
  SELECT named
  FROM (SELECT ${vin} AS named, id FROM ${account} JOIN link_told ON told = trim(${party})) n
  JOIN link_left_young l ON l.vin = n.named
  WHERE n.id IS DISTINCT FROM l.exporter`;

const day = (date: string): string => `CAST(${date} - DATE 'epoch' AS INTEGER)`;

/** Days after registration within which a vehicle applied for on a day left young. */
const youngDays = (law: LawNumbersSql, applied: string): string =>
  law.on('integrity.nominee-owners.youngDays', applied);

/**
 * `link_left_young`: the licence rows of vehicles that left young, or of which nobody knows. Needs
 * `applied_certificate` and `company_code`.
 */
export const youngTables = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE link_born AS
  SELECT vin, arg_min_null(registered, row_id) AS registered
  FROM ${APPLIED_CERTIFICATE.name}
  GROUP BY 1`,
  // Nine in ten of the papers belong to vehicles that left old or not at all: they are left aside first.
  sql`
  CREATE OR REPLACE TEMP TABLE link_left_young AS
  SELECT
    row_id,
    licence_vin AS vin,
    coalesce(code, trim(licence_applicant)) AS exporter,
    licence_applied_on AS applied,
    licence_pending_export_on AS pending,
    coalesce(registered, licence_registered_on) AS born
  FROM licence
  LEFT JOIN link_born ON vin = licence_vin
  LEFT JOIN company_code ON spelling = licence_applicant
  WHERE licence_vin IS NOT NULL
    AND coalesce(
      licence_applied_on - coalesce(registered, licence_registered_on) <= ${youngDays(law, 'licence_applied_on')},
      true)`,
];

/**
 * `link_trade`: one row per licence row whose vehicle left young and on whose papers somebody stands who shares
 * anything, by `row_id`, numbered `i` from 0; `link_rest` (`vin`, `exporter`): the other vehicles that left young,
 * each once.
 *
 * `vin`, the parties by role as they are written, companies told by name by their code (`hand1` … `hand4`: first seller
 * and the buyers of the first three used-vehicle invoices up to the application), `sold_on`, `resold1` … `resold3`,
 * `passed_on`, `as_of` (day numbers: first sale, transfer, application), `back` (the seller bought it back on a later
 * day). `link_again`: `i` of rows whose VIN stands in an earlier one. Young: registered, or first sold where no
 * registration is known, at most `youngDays` before it was applied for, by the law of that day; a vehicle without these
 * dates is left out. Of the others only the exporter matters, and how many they are. Needs `link_party`. A certificate
 * owner who is the exporter, a claimant who is the exporter and a policy holder who is the buyer say nothing more and
 * are null. Needs `applied_certificate`, `company_code`, `link_told` and `link_left_young` too.
 */
export const tradeTables = (law: LawNumbersSql): readonly string[] => [
  // Of the others, papers that name nobody who shares anything tell nothing. Left in: vehicles sold on,
  // which a seller may have bought back, and those whose age only a sale can tell.
  sql`
  CREATE OR REPLACE TEMP TABLE link_vin AS
  SELECT vin
  FROM link_left_young
  SEMI JOIN (${[
    ...NAMED.map(
      ([party, vin, account]) =>
        `SELECT ${vin} AS named FROM ${account} SEMI JOIN link_told ON told = trim(${party})`,
    ),
    ...OFTEN_EXPORTER.map(namedBeside),
    `SELECT invoice_vin FROM invoice WHERE invoice_kind = 'used' AND invoice_issued_on IS NOT NULL`,
    'SELECT vin FROM link_left_young WHERE born IS NULL',
  ].join(' UNION ALL ')}) m ON m.named = vin`,
  ...firstRows(
    'link_sale',
    'invoice',
    { day: 'invoice_issued_on', seller: 'trim(invoice_seller)', buyer: 'trim(invoice_buyer)' },
    { on: 'invoice_issued_on', only: `invoice_kind IS DISTINCT FROM 'used'` },
  ),
  ...byCode('link_sale', 'seller', 'buyer'),
  // codes are joined, not put in by an update: to group the table after that took minutes at twenty million
  sql`
  CREATE OR REPLACE TEMP TABLE link_resale AS
  SELECT
    invoice_vin AS vin,
    list(
      struct_pack(
        day := invoice_issued_on,
        seller := coalesce(s.code, trim(invoice_seller)),
        buyer := coalesce(b.code, trim(invoice_buyer)))
      ORDER BY invoice_issued_on, row_id) AS chain
  FROM invoice
  SEMI JOIN link_vin ON vin = invoice_vin
  LEFT JOIN company_code s ON s.spelling = trim(invoice_seller)
  LEFT JOIN company_code b ON b.spelling = trim(invoice_buyer)
  WHERE invoice_kind = 'used'
    AND invoice_issued_on IS NOT NULL
  GROUP BY 1`,
  ...firstRows(
    'link_title',
    APPLIED_CERTIFICATE.name,
    { passed: 'coalesce(transferred_on, pending)', owner: 'trim(owner)' },
    { vin: 'vin' },
  ),
  ...byCode('link_title', 'owner'),
  ...firstRows('link_policy', 'insurance', { holder: 'trim(insurance_holder)' }),
  ...byCode('link_policy', 'holder'),
  ...firstRows(
    'link_aid',
    'subsidy',
    { claimant: 'trim(subsidy_claimant)' },
    { only: 'subsidy_claimant IS NOT NULL' },
  ),
  ...byCode('link_aid', 'claimant'),
  ...firstRows(
    'link_back_tax',
    'refund',
    { claimant: 'trim(refund_claimant)' },
    { only: 'refund_claimant IS NOT NULL' },
  ),
  ...byCode('link_back_tax', 'claimant'),
  sql`
  CREATE OR REPLACE TEMP TABLE link_trade AS
  WITH first_sale AS (
    -- an invoice after one of a used vehicle is no first sale; asked in the join below, it would be no hash join
    SELECT s.*
    FROM link_sale s
    LEFT JOIN link_resale r ON r.vin = s.vin
    WHERE NOT coalesce(s.day > r.chain[1].day, false)
  ),
  wide AS (
    SELECT
      l.row_id,
      l.vin,
      sale.seller,
      sale.buyer,
      policy.holder,
      aid.claimant AS subsidised,
      title.owner,
      l.exporter,
      back_tax.claimant,
      sale.day AS sold_on,
      coalesce(title.passed, l.pending) AS passed_on,
      l.applied AS as_of,
      coalesce(l.born, sale.day) AS born_on,
      list_filter(resale.chain, lambda x: x.day <= l.applied) AS chain
    FROM (FROM link_left_young SEMI JOIN link_vin USING (vin)) l
    LEFT JOIN link_resale resale ON resale.vin = l.vin
    LEFT JOIN first_sale sale ON sale.vin = l.vin
    LEFT JOIN link_title title ON title.vin = l.vin
    LEFT JOIN link_policy policy ON policy.vin = l.vin
    LEFT JOIN link_aid aid ON aid.vin = l.vin
    LEFT JOIN link_back_tax back_tax ON back_tax.vin = l.vin)
  SELECT
    CAST(row_number() OVER (ORDER BY row_id) - 1 AS INTEGER) AS i,
    row_id,
    vin,
    seller,
    buyer,
    CASE WHEN holder IS DISTINCT FROM buyer THEN holder END AS holder,
    CASE WHEN subsidised IS DISTINCT FROM buyer AND subsidised IS DISTINCT FROM holder
      THEN subsidised
    END AS subsidised,
    chain[1].seller AS hand1,
    chain[1].buyer AS hand2,
    chain[2].buyer AS hand3,
    chain[3].buyer AS hand4,
    CASE WHEN owner IS DISTINCT FROM exporter AND owner IS DISTINCT FROM buyer AND owner IS DISTINCT FROM holder
      THEN owner
    END AS owner,
    exporter,
    CASE WHEN claimant IS DISTINCT FROM exporter THEN claimant END AS claimant,
    ${day('sold_on')} AS sold_on,
    ${day('passed_on')} AS passed_on,
    ${day('as_of')} AS as_of,
    ${day('chain[1].day')} AS resold1,
    ${day('chain[2].day')} AS resold2,
    ${day('chain[3].day')} AS resold3,
    coalesce(len(list_filter(chain, lambda x: x.buyer = seller AND coalesce(x.day > sold_on, true))) > 0, false) AS back
  FROM wide
  WHERE as_of - born_on <= ${youngDays(law, 'as_of')}`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_again AS
  SELECT i
  FROM (
    SELECT i, row_number() OVER (PARTITION BY vin ORDER BY i) AS place
    FROM link_trade
    WHERE hash(vin) IN (SELECT hash(vin) FROM link_trade GROUP BY 1 HAVING count(*) > 1))
  WHERE place > 1`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_other AS
  SELECT row_id, vin, exporter
  FROM link_left_young
  ANTI JOIN link_vin USING (vin)
  WHERE applied - born <= ${youngDays(law, 'applied')}`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_rest AS
  SELECT vin, exporter
  FROM link_other
  ANTI JOIN (
    SELECT row_id
    FROM (
      SELECT row_id, row_number() OVER (PARTITION BY vin ORDER BY row_id) AS place
      FROM link_other
      WHERE hash(vin) IN (SELECT hash(vin) FROM link_other GROUP BY 1 HAVING count(*) > 1))
    WHERE place > 1) USING (row_id)`,
  ...[
    'born',
    'left_young',
    'first',
    'sale',
    'resale',
    'title',
    'policy',
    'aid',
    'back_tax',
    'other',
  ].map((table) => `DROP TABLE link_${table}`),
];

/**
 * `link_trade_n`: the same rows in numbers, by `i`: the parties as numbers of `link_party`, or -1 when they share
 * nothing with anybody; only rows in which somebody does. `link_rest_n` (exporter, vehicles): how many vehicles of
 * `link_rest` a party exported.
 */
export const TRADE_NUMBERS: readonly string[] = [
  // The few parties that trade, so that the joins below need not hold all.
  sql`
  CREATE OR REPLACE TEMP TABLE link_role AS
  SELECT n, id
  FROM link_party
  SEMI JOIN (SELECT unnest([${TRADE_ROLES.join(', ')}]) AS one FROM link_trade) ON one = id`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_trade_n AS
  SELECT *
  FROM (
    SELECT
      t.i,
      ${TRADE_ROLES.map((role) => `coalesce(p_${role}.n, -1) AS ${role}`).join(', ')},
      t.as_of,
      CAST(t.i IN (SELECT i FROM link_again) AS INTEGER) AS again
    FROM link_trade t
    ${TRADE_ROLES.map((role) => `LEFT JOIN link_role p_${role} ON p_${role}.id = t.${role}`).join(' ')})
  WHERE greatest(${TRADE_ROLES.join(', ')}) >= 0
  ORDER BY i`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_rest_n AS
  SELECT n AS exporter, CAST(vehicles AS INTEGER) AS vehicles
  FROM (SELECT exporter AS id, count(*) AS vehicles FROM link_rest GROUP BY 1)
  JOIN link_party USING (id)
  ORDER BY n`,
];

const owned = (party: string, vin: string, account: string, more = ''): string => sql`
  SELECT n, ${vin} AS vin
  FROM ${account}
  JOIN link_candidate_told ON told = trim(${party})
  WHERE ${vin} IS NOT NULL ${more}`;

/** `link_candidate_any` (n, id): parties behind contacts of more than `few` that may be owners, dealers among them. */
export const ownerCandidates = (few: number): string => sql`
  CREATE OR REPLACE TEMP TABLE link_candidate_any AS
  SELECT n, id
  FROM link_party
  WHERE coalesce(kind, 'person') IN ('person', 'company')
    AND n IN (SELECT n FROM link_member JOIN link_contact USING (c) WHERE parties > ${few})
    AND id NOT IN (
      SELECT trim(applicant)
      FROM (SELECT DISTINCT licence_applicant AS applicant FROM licence WHERE licence_applicant IS NOT NULL))
    AND id NOT IN (SELECT trim(exporter_uscc) FROM exporter WHERE exporter_uscc IS NOT NULL)
    AND id NOT IN (SELECT code FROM company_code WHERE exports)`;

/**
 * `link_owned` (n, vin): the vehicles of which a party behind a contact of more than `few` parties is a
 * first owner; `link_behind` (c, parties with vehicles, vehicles, young, most young ones by one
 * exporter, whether it is an address) of every such contact.
 *
 * Dealers, makers, agents, exporters and those who sell new vehicles are no owners. Who sells on what it had
 * insured sells a used vehicle, whatever invoice it writes: a refund needs a special one.
 */
export const ownerTables = (few: number): readonly string[] => [
  ownerCandidates(few),
  sql`
  CREATE OR REPLACE TEMP TABLE link_any_told AS
  SELECT n, told
  FROM link_candidate_any
  JOIN link_told USING (id)`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_any_sale AS
  SELECT n, invoice_vin AS vin
  FROM invoice
  JOIN link_any_told ON told = trim(invoice_seller)
  WHERE invoice_kind IS DISTINCT FROM 'used'`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_dealer AS
  SELECT DISTINCT n
  FROM link_any_sale
  ANTI JOIN (
    SELECT n, insurance_vin AS vin
    FROM insurance
    JOIN link_any_told ON told = trim(insurance_holder)
    WHERE insurance_vin IN (SELECT vin FROM link_any_sale)) USING (n, vin)`,
  'CREATE OR REPLACE TEMP TABLE link_candidate AS FROM link_candidate_any ANTI JOIN link_dealer USING (n)',
  'CREATE OR REPLACE TEMP TABLE link_candidate_told AS FROM link_any_told ANTI JOIN link_dealer USING (n)',
  sql`
  CREATE OR REPLACE TEMP TABLE link_owned AS
  SELECT DISTINCT n, vin
  FROM (${[
    owned('invoice_buyer', 'invoice_vin', 'invoice', `AND invoice_kind IS DISTINCT FROM 'used'`),
    owned('insurance_holder', 'insurance_vin', 'insurance'),
    owned('subsidy_claimant', 'subsidy_vin', 'subsidy'),
    owned('certificate_owner', 'certificate_vin', 'certificate'),
  ].join(' UNION ALL ')})`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_young AS
  SELECT vin, exporter FROM link_trade ANTI JOIN link_again USING (i)
  UNION ALL
  FROM link_rest`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_behind AS
  WITH one AS (
    SELECT m.c, o.n, o.vin, y.vin IS NOT NULL AS young, y.exporter
    FROM link_owned o
    JOIN link_member m ON m.n = o.n
    JOIN link_contact k ON k.c = m.c AND k.parties > ${few}
    LEFT JOIN link_young y ON y.vin = o.vin),
  whole AS (
    SELECT
      c,
      count(DISTINCT n) AS owners,
      count(DISTINCT vin) AS vehicles,
      count(DISTINCT vin) FILTER (young) AS young
    FROM one
    GROUP BY c),
  top AS (
    SELECT c, max(vehicles) AS most
    FROM (
      SELECT c, exporter, count(DISTINCT vin) AS vehicles
      FROM one
      WHERE young
        AND exporter IS NOT NULL
      GROUP BY 1, 2)
    GROUP BY c)
  SELECT
    c,
    CAST(owners AS INTEGER) AS owners,
    CAST(vehicles AS INTEGER) AS vehicles,
    CAST(young AS INTEGER) AS young,
    CAST(coalesce(most, 0) AS INTEGER) AS most,
    CAST(kind = ${ADDRESS} AS INTEGER) AS address
  FROM whole
  JOIN link_contact USING (c)
  LEFT JOIN top USING (c)
  ORDER BY c`,
];

/** How many certificate rows tell a VIN: `vins`. */
const CERTIFIED: SummedStep = {
  table: 'link_certified',
  sum: ACCOUNT_ROWS.name,
  counted: 'SELECT count(certificate_vin) AS vins FROM certificate',
  of: (sum) => `SELECT vins FROM ${sum} WHERE account = 'certificate'`,
};

/** Young exports of the nation, of all its vehicles, in percent rounded down; 0 without certificates. */
export const basePercent = (standing: StandingSums): readonly [make: string, query: string] => [
  summedStatement(CERTIFIED, standing),
  sql`
  SELECT CASE WHEN vins = 0
    THEN 0
    ELSE least(${PERCENT}, (SELECT count(*) FROM link_young) * ${PERCENT} // vins)
  END
  FROM link_certified`,
];

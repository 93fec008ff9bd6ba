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

/** The first row of an account for each VIN of an application, some columns in a struct `one`. */
const firstOf = (account: string, columns: string, extra = ''): string =>
  `SELECT ${account}_vin AS vin, arg_min(struct_pack(${columns}), row_id) AS one FROM ${account} SEMI JOIN link_vin ON vin = ${account}_vin ${extra} GROUP BY 1`;

const day = (date: string): string => `CAST(${date} - DATE 'epoch' AS INTEGER)`;

/**
 * `link_trade`: one row per licence row whose vehicle left young, by `row_id`, numbered `i` from 0.
 *
 * `vin`, the parties by role as they are written (`hand1` … `hand4`: first seller and the buyers of the first
 * three used-vehicle invoices up to the application), `sold_on`, `resold1` … `resold3`, `passed_on`, `as_of` (day numbers: first
 * sale, transfer, application), `again` (the VIN stands in an earlier row), `back` (the seller bought it
 * back). Young: registered, or first sold where no registration is known, at most `youngDays` before it
 * was applied for; a vehicle without these dates is left out. A certificate owner who is the exporter, a
 * claimant who is the exporter and a policy holder who is the buyer say nothing more and are null.
 */
export const tradeTables = (youngDays: number): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE link_vin AS SELECT DISTINCT licence_vin AS vin FROM licence WHERE licence_vin IS NOT NULL`,
  `CREATE OR REPLACE TEMP TABLE link_trade AS
  WITH sale AS (
    SELECT invoice_vin AS vin, min(struct_pack(day := invoice_issued_on, place := row_id, seller := trim(invoice_seller), buyer := trim(invoice_buyer))) AS one
    FROM invoice SEMI JOIN link_vin ON vin = invoice_vin WHERE invoice_kind IS DISTINCT FROM 'used' GROUP BY 1),
  resale AS (
    SELECT invoice_vin AS vin, list(struct_pack(day := invoice_issued_on, seller := trim(invoice_seller), buyer := trim(invoice_buyer)) ORDER BY invoice_issued_on, row_id) AS chain
    FROM invoice SEMI JOIN link_vin ON vin = invoice_vin WHERE invoice_kind = 'used' AND invoice_issued_on IS NOT NULL GROUP BY 1),
  title AS (${firstOf('certificate', 'registered := certificate_registered_on, passed := coalesce(certificate_last_transfer_on, certificate_pending_export_on), owner := trim(certificate_owner)')}),
  policy AS (${firstOf('insurance', 'holder := trim(insurance_holder)')}),
  aid AS (${firstOf('subsidy', 'claimant := trim(subsidy_claimant)', 'WHERE subsidy_claimant IS NOT NULL')}),
  back_tax AS (${firstOf('refund', 'claimant := trim(refund_claimant)', 'WHERE refund_claimant IS NOT NULL')}),
  wide AS (
    SELECT l.row_id, l.licence_vin AS vin, sale.one.seller AS seller, sale.one.buyer AS buyer, policy.one.holder AS holder,
      aid.one.claimant AS subsidised, title.one.owner AS owner, trim(l.licence_applicant) AS exporter, back_tax.one.claimant AS claimant,
      sale.one.day AS sold_on, coalesce(title.one.passed, l.licence_pending_export_on) AS passed_on, l.licence_applied_on AS as_of,
      coalesce(title.one.registered, l.licence_registered_on, sale.one.day) AS born_on,
      list_filter(resale.chain, lambda x: x.day <= l.licence_applied_on) AS chain
    FROM licence l LEFT JOIN sale ON sale.vin = l.licence_vin LEFT JOIN resale ON resale.vin = l.licence_vin
    LEFT JOIN title ON title.vin = l.licence_vin LEFT JOIN policy ON policy.vin = l.licence_vin
    LEFT JOIN aid ON aid.vin = l.licence_vin LEFT JOIN back_tax ON back_tax.vin = l.licence_vin
    WHERE l.licence_vin IS NOT NULL)
  SELECT CAST(row_number() OVER (ORDER BY row_id) - 1 AS INTEGER) AS i, row_id, vin, seller, buyer,
    CASE WHEN holder IS DISTINCT FROM buyer THEN holder END AS holder,
    CASE WHEN subsidised IS DISTINCT FROM buyer AND subsidised IS DISTINCT FROM holder THEN subsidised END AS subsidised,
    chain[1].seller AS hand1, chain[1].buyer AS hand2, chain[2].buyer AS hand3, chain[3].buyer AS hand4,
    CASE WHEN owner IS DISTINCT FROM exporter AND owner IS DISTINCT FROM buyer AND owner IS DISTINCT FROM holder THEN owner END AS owner,
    exporter, CASE WHEN claimant IS DISTINCT FROM exporter THEN claimant END AS claimant,
    ${day('sold_on')} AS sold_on, ${day('passed_on')} AS passed_on, ${day('as_of')} AS as_of,
    ${day('chain[1].day')} AS resold1, ${day('chain[2].day')} AS resold2, ${day('chain[3].day')} AS resold3,
    row_number() OVER (PARTITION BY vin ORDER BY row_id) > 1 AS again,
    coalesce(list_contains(list_transform(chain, lambda x: x.buyer), seller), false) AS back
  FROM wide WHERE as_of - born_on <= ${youngDays}`,
];

/**
 * `link_trade_n`: the same rows in numbers, by `i`: the parties as numbers of `link_party`, or -1 when they
 * share nothing with anybody; only rows in which somebody does.
 */
export const TRADE_NUMBERS: readonly string[] = [
  // The few parties that trade, so that the joins below need not hold all.
  `CREATE OR REPLACE TEMP TABLE link_role AS SELECT n, id FROM link_party SEMI JOIN (SELECT unnest([${TRADE_ROLES.join(', ')}]) AS one FROM link_trade) ON one = id`,
  `CREATE OR REPLACE TEMP TABLE link_trade_n AS SELECT * FROM (
    SELECT t.i, ${TRADE_ROLES.map((role) => `coalesce(p_${role}.n, -1) AS ${role}`).join(', ')},
      t.as_of, CAST(t.again AS INTEGER) AS again
    FROM link_trade t ${TRADE_ROLES.map((role) => `LEFT JOIN link_role p_${role} ON p_${role}.id = t.${role}`).join(' ')})
  WHERE greatest(${TRADE_ROLES.join(', ')}) >= 0 ORDER BY i`,
];

const owned = (party: string, vin: string, account: string, more = ''): string =>
  `SELECT n, ${vin} AS vin FROM ${account} JOIN link_candidate ON id = trim(${party}) WHERE ${vin} IS NOT NULL ${more}`;

/**
 * `link_owned` (n, vin): the vehicles of which a party behind a contact of more than `few` parties is a
 * first owner; `link_behind` (c, parties with vehicles, vehicles, young, most young ones by one
 * exporter, whether it is an address) of every such contact.
 *
 * Dealers, makers, agents, exporters and those who sell new vehicles are no owners.
 */
export const ownerTables = (few: number): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE link_candidate AS SELECT n, id FROM link_party
    WHERE coalesce(kind, 'person') IN ('person', 'company') AND n IN (SELECT n FROM link_member JOIN link_contact USING (c) WHERE parties > ${few})
    AND id NOT IN (SELECT trim(licence_applicant) FROM licence WHERE licence_applicant IS NOT NULL)
    AND id NOT IN (SELECT trim(exporter_uscc) FROM exporter WHERE exporter_uscc IS NOT NULL)
    AND id NOT IN (SELECT trim(invoice_seller) FROM invoice WHERE invoice_seller IS NOT NULL AND invoice_kind IS DISTINCT FROM 'used')`,
  `CREATE OR REPLACE TEMP TABLE link_owned AS SELECT DISTINCT n, vin FROM (${[
    owned('invoice_buyer', 'invoice_vin', 'invoice', `AND invoice_kind IS DISTINCT FROM 'used'`),
    owned('insurance_holder', 'insurance_vin', 'insurance'),
    owned('subsidy_claimant', 'subsidy_vin', 'subsidy'),
    owned('certificate_owner', 'certificate_vin', 'certificate'),
  ].join(' UNION ALL ')})`,
  `CREATE OR REPLACE TEMP TABLE link_young AS SELECT vin, exporter FROM link_trade WHERE NOT again`,
  `CREATE OR REPLACE TEMP TABLE link_behind AS
  WITH one AS (SELECT m.c, o.n, o.vin, y.vin IS NOT NULL AS young, y.exporter FROM link_owned o
    JOIN link_member m ON m.n = o.n JOIN link_contact k ON k.c = m.c AND k.parties > ${few} LEFT JOIN link_young y ON y.vin = o.vin),
  whole AS (SELECT c, count(DISTINCT n) AS owners, count(DISTINCT vin) AS vehicles, count(DISTINCT vin) FILTER (young) AS young FROM one GROUP BY c),
  top AS (SELECT c, max(vehicles) AS most FROM (SELECT c, exporter, count(DISTINCT vin) AS vehicles FROM one WHERE young AND exporter IS NOT NULL GROUP BY 1, 2) GROUP BY c)
  SELECT c, CAST(owners AS INTEGER) AS owners, CAST(vehicles AS INTEGER) AS vehicles, CAST(young AS INTEGER) AS young, CAST(coalesce(most, 0) AS INTEGER) AS most, CAST(kind = ${ADDRESS} AS INTEGER) AS address
  FROM whole JOIN link_contact USING (c) LEFT JOIN top USING (c) ORDER BY c`,
];

/** Young exports of the nation, of all its vehicles, in percent rounded down; 0 without certificates. */
export const BASE_PERCENT = `SELECT CASE WHEN count(*) = 0 THEN 0 ELSE least(${PERCENT}, (SELECT count(*) FROM link_young) * ${PERCENT} // count(*)) END FROM certificate WHERE certificate_vin IS NOT NULL`;

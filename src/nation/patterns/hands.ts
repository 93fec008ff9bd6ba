import { sql } from '../../domain/rules/sql/sql.ts';

/**
 * A query of parties (`vin`, `hand`), each once, told by their code where a company is told by name. Needs
 * `company_code`.
 *
 * @param told query of `vin` and `party`
 */
export const coded = (told: string): string => sql`
  SELECT DISTINCT vin, coalesce(code, party) AS hand
  FROM (${told})
  LEFT JOIN company_code ON spelling = party
  WHERE party IS NOT NULL`;

/** Of each VIN the first row, by a day where one is told, then by place. */
const firstBy = (account: string, day: string): string =>
  `QUALIFY row_number() OVER (PARTITION BY ${account}_vin ORDER BY ${day}, row_id) = 1`;

const NOT_USED = `invoice_kind IS DISTINCT FROM 'used'`;

/**
 * A query of the invoices of first sales, one a VIN.
 *
 * @param invoices rows of the account
 */
export const firstSales = (invoices: string): string => sql`
  FROM ${invoices}
  WHERE ${NOT_USED}
  ${firstBy('invoice', 'invoice_issued_on')}`;

/** A query of the first policies of vehicles, one a VIN. */
export const firstPolicies = (vins: string): string => sql`
  FROM insurance
  WHERE insurance_vin IN (SELECT vin FROM ${vins})
  ${firstBy('insurance', 'insurance_starts_on')}`;

/** A certificate that tells of no transfer and no endorsement: its owner registered the vehicle. */
const UNTOUCHED = `coalesce(certificate_transfers, 0) = 0
  AND certificate_last_transfer_on IS NULL
  AND certificate_pending_export_on IS NULL`;

/** The invoices of vehicles, as a relation. */
export const invoicesOf = (vins: string): string =>
  `(FROM invoice WHERE invoice_vin IN (SELECT vin FROM ${vins}))`;

/**
 * A query of the first owners of vehicles (`vin`, `hand`), as any account tells one: the buyer of the first sale, the
 * holder of the first policy, the owner of a certificate without a transfer. Needs `company_code`.
 *
 * @param vins table with `vin`
 * @param invoices the rows of the account that are of these vehicles
 */
export const firstOwners = (vins: string, invoices = invoicesOf(vins)): string =>
  coded(sql`
  SELECT invoice_vin AS vin, invoice_buyer AS party
  FROM (${firstSales(invoices)})
  UNION ALL
  SELECT insurance_vin, insurance_holder
  FROM (${firstPolicies(vins)})
  UNION ALL
  SELECT certificate_vin, certificate_owner
  FROM certificate
  WHERE certificate_vin IN (SELECT vin FROM ${vins})
    AND ${UNTOUCHED}`);

/** A query of the exporters that applied for vehicles: `vin`, `hand`. */
export const exporters = (vins: string): string =>
  coded(sql`
  SELECT licence_vin AS vin, licence_applicant AS party
  FROM licence
  WHERE licence_vin IN (SELECT vin FROM ${vins})`);

/**
 * Statements that make a table of the hands that passed vehicles on: `kind`, `hand`, `exporter` (of a pair, else
 * null), `vin`. Hands are first owners; whoever stands between them and the exporter on an invoice after the first
 * sale; and the dealer of the first sale together with the exporter. A vehicle was passed on when it was applied for,
 * transferred, or sold once more. Needs `company_code`.
 *
 * @param table its name
 * @param vins table with `vin`
 */
export const handTables = (table: string, vins: string): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE hand_invoice AS
  FROM ${invoicesOf(vins)}`,
  `CREATE OR REPLACE TEMP TABLE hand_exporter AS ${exporters(vins)}`,
  sql`
  CREATE OR REPLACE TEMP TABLE hand_sale AS
  SELECT row_id, invoice_vin AS vin, invoice_seller AS party
  FROM (${firstSales('hand_invoice')})`,
  sql`
  CREATE OR REPLACE TEMP TABLE hand_later AS
  SELECT invoice_vin AS vin, invoice_seller AS seller, invoice_buyer AS buyer
  FROM hand_invoice
  ANTI JOIN hand_sale USING (row_id)`,
  `CREATE OR REPLACE TEMP TABLE hand_owner AS ${firstOwners(vins, 'hand_invoice')}`,
  sql`
  CREATE OR REPLACE TEMP TABLE ${table} AS
  SELECT 'first owner' AS kind, hand, CAST(NULL AS VARCHAR) AS exporter, vin
  FROM hand_owner
  SEMI JOIN (
    SELECT vin FROM hand_exporter
    UNION ALL
    SELECT vin FROM hand_later
    UNION ALL
    SELECT certificate_vin
    FROM certificate
    WHERE certificate_vin IN (SELECT vin FROM hand_owner)
      AND (certificate_transfers > 0 OR certificate_last_transfer_on IS NOT NULL)) USING (vin)
  UNION ALL
  SELECT 'between', hand, NULL, vin
  FROM (${coded(sql`
    SELECT vin, seller AS party
    FROM hand_later
    UNION ALL
    SELECT vin, buyer
    FROM hand_later
    SEMI JOIN hand_exporter USING (vin)`)})
  ANTI JOIN hand_owner USING (vin, hand)
  ANTI JOIN hand_exporter USING (vin, hand)
  UNION ALL
  SELECT 'dealer and exporter', s.hand, e.hand, vin
  FROM (${coded('SELECT vin, party FROM hand_sale')}) s
  JOIN hand_exporter e USING (vin)`,
  ...['hand_invoice', 'hand_exporter', 'hand_sale', 'hand_later', 'hand_owner'].map(
    (made) => `DROP TABLE ${made}`,
  ),
];

/** Query of whatever the hands that another query tells may be called. */
export const calledAs = (hands: string): string => sql`
  ${hands}
  UNION
  SELECT spelling
  FROM company_code
  WHERE code IN (${hands})`;

/** A query of the vehicles (`vin`) of which one of some parties may be a first owner; others among them. */
export const ownedBy = (hands: string): string => sql`
  SELECT invoice_vin AS vin
  FROM invoice
  WHERE ${NOT_USED}
    AND invoice_buyer IN (${calledAs(hands)})
  UNION
  SELECT insurance_vin
  FROM insurance
  WHERE insurance_holder IN (${calledAs(hands)})
  UNION
  SELECT certificate_vin
  FROM certificate
  WHERE ${UNTOUCHED}
    AND certificate_owner IN (${calledAs(hands)})`;

/**
 * A query of the vehicles (`vin`) that some hands passed on; others among them.
 *
 * @param hands table with `kind`, `hand`, `exporter`
 */
export const passedOnBy = (hands: string): string => {
  const of = (kind: string, column = 'hand'): string =>
    `SELECT ${column} FROM ${hands} WHERE kind = '${kind}'`;
  return sql`
  ${ownedBy(of('first owner'))}
  UNION
  SELECT invoice_vin
  FROM invoice
  WHERE invoice_seller IN (${calledAs(of('between'))})
    OR invoice_buyer IN (${calledAs(of('between'))})
  UNION
  SELECT invoice_vin
  FROM invoice
  JOIN licence ON licence_vin = invoice_vin
  WHERE ${NOT_USED}
    AND invoice_seller IN (${calledAs(of('dealer and exporter'))})
    AND licence_applicant IN (${calledAs(of('dealer and exporter', 'exporter'))})`;
};

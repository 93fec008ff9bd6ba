import { isWellFormed } from './pattern-sql.ts';

/** A table of some of an account's rows that several patterns read, worked out once for all of them. */
export interface SharedTable {
  readonly name: string;
  /** Makes the table. */
  readonly statement: string;
}

const shared = (name: string, query: string): SharedTable => ({
  name,
  statement: `CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`,
});

/** Columns of the certificate that `appliedCertificates` reads. */
export const APPLIED_COLUMNS: readonly string[] = [
  'certificate_registered_on',
  'certificate_pending_export_on',
  'certificate_last_transfer_on',
  'certificate_deregistered_on',
  'certificate_status',
  'certificate_owner',
  'certificate_transfers',
];

/**
 * The certificate rows of vehicles applied for: `row_id`, `vin` and what is asked of them.
 *
 * @param rows SQL of these rows; `rowId` is what they call `row_id`.
 */
export const appliedCertificates = (rows: string, rowId = 'row_id'): SharedTable =>
  shared(
    'applied_certificate',
    `SELECT ${rowId} AS row_id, certificate_vin AS vin, certificate_registered_on AS registered, certificate_pending_export_on AS pending,
    certificate_last_transfer_on AS transferred_on, certificate_deregistered_on AS gone, certificate_status AS status, certificate_owner AS owner,
    coalesce(certificate_transfers > 0, false) OR certificate_last_transfer_on IS NOT NULL AS transferred
  FROM ${rows}`,
  );

/** The same, found among all certificates. */
export const APPLIED_CERTIFICATE = appliedCertificates(
  'certificate SEMI JOIN licence ON licence_vin = certificate_vin',
);

/** Known only once a row is found among those that stand in several: DuckDB asks nothing of it of all rows before. */
const FOUND_VIN = 'CASE WHEN rows > 1 THEN certificate_vin END';

/** The certificate rows of VINs that stand in several, however many, and could be a vehicle's: `row_id`, `vin` and what is asked of them. */
export const CERTIFICATE_AGAIN = shared(
  'certificate_again',
  `SELECT row_id, certificate_vin AS vin, certificate_number AS number, certificate_registered_on AS registered, certificate_province AS province,
    certificate_owner AS owner, certificate_deregistered_on AS gone, certificate_last_transfer_on AS transferred_on,
    coalesce(certificate_transfers > 0, false) OR certificate_last_transfer_on IS NOT NULL AS transferred
  FROM certificate JOIN (
    SELECT hash(certificate_vin) AS again, count(*) AS rows FROM certificate WHERE certificate_vin IS NOT NULL GROUP BY 1 HAVING count(*) > 1
  ) ON again = hash(certificate_vin) WHERE ${isWellFormed(FOUND_VIN)}`,
);

/**
 * Which licence rows are of VINs that stand in several: `row_id`.
 *
 * @param rows SQL of these rows.
 */
export const severalLicences = (rows: string): SharedTable =>
  shared('licence_several', `SELECT row_id FROM ${rows}`);

/** The same, found among all licences. */
export const LICENCE_SEVERAL = severalLicences(
  `licence WHERE hash(licence_vin) IN (
    SELECT hash(licence_vin) FROM licence WHERE licence_vin IS NOT NULL GROUP BY 1 HAVING count(*) > 1)`,
);

const LICENCE_AGAIN = shared(
  'licence_again',
  `SELECT row_id, licence_vin AS vin, licence_application AS application, licence_number AS number, licence_issued_on AS issued,
    licence_applied_on AS applied, licence_valid_until AS valid_until, licence_destination AS destination
  FROM licence SEMI JOIN licence_several USING (row_id)`,
);

/** What makes `licence_again`, the licence rows of VINs that stand in several: `row_id`, `vin` and what is asked of them. */
export const LICENCE_SHARES: readonly SharedTable[] = [LICENCE_SEVERAL, LICENCE_AGAIN];

import { sql } from '../../domain/rules/sql/sql.ts';
import { longHash, ofSeveral, rowsOfSeveral, secondOf } from '../repeated-hashes.ts';
import { isWellFormed, plainNumber } from './pattern-sql.ts';

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

/**
 * The `vin` and the hash of the `number` of every certificate row with a VIN, the number as it is compared; a row
 * without one has none.
 */
const CERTIFICATE_HASH = shared(
  'certificate_hash',
  sql`
  SELECT
    certificate_vin AS vin,
    CASE
      WHEN certificate_number IS NOT NULL THEN ${longHash(plainNumber('certificate_number'))}
    END AS number
  FROM certificate
  WHERE certificate_vin IS NOT NULL`,
);

/** Known only once a row is found: DuckDB asks nothing of it of all rows before. */
const FOUND_VIN = 'CASE WHEN repeated OR paired THEN certificate_vin END';

/**
 * The certificate rows of VINs that could be a vehicle's and stand in several rows (`again`), however many, or of
 * which a number stands under another VIN too (`shared`): `row_id`, `vin` and what is asked of them. Beside them,
 * neither, the rows of other VINs that stand in several: all of these together, and some that a hash mistakes for
 * such, are `repeated`.
 */
const CERTIFICATE_DOUBLED = shared(
  'certificate_doubled',
  sql`
  SELECT
    row_id,
    certificate_vin AS vin,
    certificate_number AS number,
    certificate_registered_on AS registered,
    certificate_province AS province,
    certificate_owner AS owner,
    certificate_deregistered_on AS gone,
    certificate_pending_export_on AS pending,
    certificate_last_transfer_on AS transferred_on,
    coalesce(certificate_transfers > 0, false) OR certificate_last_transfer_on IS NOT NULL AS transferred,
    repeated,
    repeated AND formed AS again,
    paired AND formed AS shared
  FROM (
    SELECT *, ${isWellFormed(FOUND_VIN)} AS formed
    FROM certificate
    JOIN (
      SELECT vin AS found, bool_or(again) AS repeated, bool_or(shared) AS paired
      FROM (
        SELECT vin, true AS again, false AS shared
        FROM (${secondOf('vin', `(SELECT ${longHash('vin')} AS vin FROM certificate_hash)`)})
        UNION ALL
        SELECT ${longHash('vin')}, false, true
        FROM certificate_hash
        SEMI JOIN (${ofSeveral('number', 'vin', 'certificate_hash')}) USING (number))
      GROUP BY vin) ON found = ${longHash('certificate_vin')})
  WHERE repeated
    OR formed`,
);

/** What makes `certificate_doubled`, and `certificate_hash`. */
export const CERTIFICATE_SHARES: readonly SharedTable[] = [CERTIFICATE_HASH, CERTIFICATE_DOUBLED];

/** Which licence rows are of VINs that stand in several: `row_id`. */
const LICENCE_SEVERAL = shared('licence_several', rowsOfSeveral('licence', 'licence_vin'));

const LICENCE_AGAIN = shared(
  'licence_again',
  sql`
  SELECT
    row_id,
    licence_vin AS vin,
    licence_application AS application,
    licence_number AS number,
    licence_issued_on AS issued,
    licence_applied_on AS applied,
    licence_valid_until AS valid_until,
    licence_destination AS destination
  FROM licence
  SEMI JOIN licence_several USING (row_id)`,
);

/**
 * What makes `licence_again`, the licence rows of VINs that stand in several: `row_id`, `vin` and what is asked of
 * them.
 */
export const LICENCE_SHARES: readonly SharedTable[] = [LICENCE_SEVERAL, LICENCE_AGAIN];

/** `licence_several` of a relation of `row_id` that holds these rows. */
export const licenceSeveralAmong = (rows: string): SharedTable =>
  shared(LICENCE_SEVERAL.name, `SELECT row_id FROM ${rows}`);

/** Licence rows whose VIN stands in no other, and what they tell of its certificate rows. */
const LONE_LICENCES = sql`
  SELECT
    licence_vin,
    row_id AS licence_row,
    licence_applied_on AS applied,
    coalesce(
      licence_pending_export_on,
      CASE WHEN licence_number IS NOT NULL OR licence_issued_on IS NOT NULL THEN licence_applied_on END
    ) AS for_export
  FROM licence
  ANTI JOIN licence_several USING (row_id)`;

const appliedCertificate = (rows: string, rowId: string): SharedTable =>
  shared(
    'applied_certificate',
    sql`
    SELECT
      ${rowId} AS row_id,
      certificate_vin AS vin,
      certificate_registered_on AS registered,
      certificate_pending_export_on AS pending,
      certificate_last_transfer_on AS transferred_on,
      certificate_deregistered_on AS gone,
      certificate_owner AS owner,
      coalesce(certificate_transfers > 0, false) OR certificate_last_transfer_on IS NOT NULL AS transferred,
      coalesce(regexp_matches(certificate_status, '(^|,)[MP](,|$)'), false) AS scrapped,
      licence_row,
      applied,
      for_export
    FROM ${rows}`,
  );

/**
 * The certificate rows of vehicles applied for: `row_id`, `vin` and what is asked of them. Beside them, so that
 * nobody need look it up, what the licence row of a vehicle tells that stands in no other one: `licence_row`,
 * `applied` and since when it is `for_export`.
 */
export const APPLIED_CERTIFICATE = appliedCertificate(
  sql`certificate
    JOIN (
      ${LONE_LICENCES}
      UNION ALL
      SELECT DISTINCT vin, NULL, NULL, NULL
      FROM licence_again) ON licence_vin = certificate_vin`,
  'row_id',
);

/** The same of rows that were dealt out (`dealAccount`), with the columns of `APPLIED_COLUMNS`. */
export const appliedAmongDealt = (dealt: string): SharedTable =>
  appliedCertificate(`${dealt} LEFT JOIN (${LONE_LICENCES}) ON licence_row = licence`, 'told');

/** Columns of the certificate that `applied_certificate` is made of. */
export const APPLIED_COLUMNS: readonly string[] = [
  'certificate_registered_on',
  'certificate_pending_export_on',
  'certificate_last_transfer_on',
  'certificate_deregistered_on',
  'certificate_status',
  'certificate_owner',
  'certificate_transfers',
];

/** What makes `applied_certificate`. */
export const APPLIED_SHARES: readonly SharedTable[] = [...LICENCE_SHARES, APPLIED_CERTIFICATE];

const APPLIED_BORN = sql`
  SELECT row_id, vin, applied, min(registered) AS registered
  FROM (
    SELECT licence_row AS row_id, vin, applied, registered
    FROM applied_certificate
    WHERE licence_row IS NOT NULL
    UNION ALL
    SELECT l.row_id, l.vin, l.applied, c.registered
    FROM licence_again l
    JOIN applied_certificate c ON c.vin = l.vin)
  WHERE applied IS NOT NULL
  GROUP BY ALL
  HAVING registered IS NOT NULL`;

/**
 * The licence rows of which the day of application and the registration are told: `row_id`, `vin`, `applied`,
 * `registered` (the earliest of any certificate row), `age` in days, and of the last inspection up to the application,
 * of several of that day the last told, its day (`inspected`) and odometer (`km`).
 */
const APPLIED_USE = shared(
  'applied_use',
  sql`
  WITH born AS (${APPLIED_BORN})
  SELECT born.*, applied - registered AS age, last.day AS inspected, last.km AS km
  FROM born
  LEFT JOIN (
    SELECT
      born.row_id,
      max(struct_pack(day := inspection_on, place := inspection.row_id, km := inspection_odometer_km)) AS last
    FROM inspection
    JOIN born ON vin = inspection_vin
    WHERE inspection_on <= applied
    GROUP BY 1) USING (row_id)`,
);

/** What makes `applied_use`. */
export const USE_SHARES: readonly SharedTable[] = [...APPLIED_SHARES, APPLIED_USE];

/**
 * A query of the number of VINs that certificates tell and no licence row: of their rows nearly all tell another one,
 * so that only what repeats is looked at. Needs `APPLIED_SHARES` and `CERTIFICATE_SHARES`.
 */
export const CERTIFIED_UNAPPLIED = sql`
  SELECT (SELECT count(*) FROM certificate_hash)
    - (SELECT count(*) FROM applied_certificate)
    - (
      SELECT count(*) - count(DISTINCT vin)
      FROM certificate_doubled
      ANTI JOIN applied_certificate USING (row_id)
      WHERE repeated)`;

/**
 * The licence rows of vehicles that by some certificate row were so many days old when applied for: `row_id`. Needs
 * `APPLIED_SHARES`.
 */
export const appliedAtAge = (from: number, until: number): string => sql`
  SELECT licence_row AS row_id
  FROM applied_certificate
  WHERE licence_row IS NOT NULL
    AND applied - registered BETWEEN ${from} AND ${until}
  UNION
  SELECT l.row_id
  FROM licence_again l
  JOIN applied_certificate c ON c.vin = l.vin
  WHERE l.applied - c.registered BETWEEN ${from} AND ${until}`;

/**
 * The declaration rows of vehicles that nobody applied for, and of none: `row_id`, `vin`, `licence`, and `day` of the
 * exit, or of the entry.
 */
export const DECLARED_STRAY = shared(
  'declared_stray',
  sql`
  SELECT
    row_id,
    declaration_vin AS vin,
    declaration_licence AS licence,
    coalesce(declaration_exited_on, declaration_declared_on) AS day
  FROM declaration
  ANTI JOIN licence ON licence_vin = declaration_vin`,
);

/** A licence row that says what the vehicle is. */
export const SAYS_WHAT = '(licence_model IS NOT NULL AND licence_registered_on IS NOT NULL)';

/**
 * The certificate rows of vehicles declared or applied for of which no licence row says what they are, those declared
 * without an application among them.
 */
const UNSAID_CERTIFICATE = shared(
  'unsaid_certificate',
  sql`
  SELECT
    row_id,
    certificate_vin AS vin,
    certificate_brand AS brand,
    certificate_model AS model,
    certificate_registered_on AS registered,
    certificate_last_transfer_on AS transferred_on
  FROM certificate
  WHERE certificate_vin IN (
    SELECT vin
    FROM declared_stray
    WHERE vin IS NOT NULL
    UNION (
      SELECT licence_vin
      FROM licence
      WHERE licence_vin IS NOT NULL
        AND NOT ${SAYS_WHAT}
      EXCEPT
      SELECT licence_vin
      FROM licence
      SEMI JOIN licence_several USING (row_id)
      WHERE ${SAYS_WHAT}))`,
);

/** What makes `unsaid_certificate`. */
export const UNSAID_SHARES: readonly SharedTable[] = [
  LICENCE_SEVERAL,
  DECLARED_STRAY,
  UNSAID_CERTIFICATE,
];

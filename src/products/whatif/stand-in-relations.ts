import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from '../../nation/patterns/pattern.ts';
import { USE_SHARES } from '../../nation/patterns/shared-tables.ts';
import { rowsOfSeveral } from '../../nation/repeated-hashes.ts';

/** `licence_again` without a row: what its rows would tell is told elsewhere. */
const noLicenceAgain = (vin: 'VARCHAR' | 'UBIGINT'): string =>
  sql`
    CREATE VIEW licence_again AS
    SELECT NULL::BIGINT AS row_id, NULL::${vin} AS vin, NULL::DATE AS applied
    WHERE false`;

/**
 * The relations that R02's pattern reads, from the dossiers, which hold the first registration that any certificate
 * tells: that day stands where the exporter's would, which counts without a certificate, and no certificate is
 * joined; and the last inspection up to each application. Texts are told apart by their hashes of 64 bits, and so are
 * the patterns' own lists of VINs, which nobody reads here.
 */
export const LIMIT_FILING_RELATIONS: readonly string[] = [
  sql`
    CREATE TABLE licence AS
    SELECT
      row_id,
      CASE WHEN licence_vin IS NOT NULL THEN hash(licence_vin) END AS licence_vin,
      CASE
        WHEN licence_application IS NOT NULL THEN hash(licence_application)
      END AS licence_application,
      CASE WHEN licence_applicant IS NOT NULL THEN hash(licence_applicant) END AS licence_applicant,
      licence_applied_on,
      coalesce(certificate_registered_on, licence_registered_on) AS licence_registered_on
    FROM main.dossiers`,
  `CREATE TABLE licence_several AS ${rowsOfSeveral('licence', 'licence_vin')}`,
  sql`
    CREATE VIEW applied_certificate AS
    SELECT
      NULL::UBIGINT AS vin,
      NULL::DATE AS registered,
      NULL::DATE AS applied,
      NULL::BIGINT AS licence_row
    WHERE false`,
  noLicenceAgain('UBIGINT'),
  sql`
    CREATE VIEW inspection AS
    SELECT row_id, hash(licence_vin) AS inspection_vin, inspection_on, inspection_odometer_km
    FROM main.dossiers
    WHERE licence_vin IS NOT NULL
      AND inspection_on IS NOT NULL`,
];

/**
 * The shared tables that R10's pattern reads: first registration and pending export of every licence row's vehicle,
 * as its certificate tells them.
 */
const LETTER_OVERDRAWN_RELATIONS: readonly string[] = [
  sql`
    CREATE VIEW applied_certificate AS
    SELECT
      licence_vin AS vin,
      certificate_registered_on AS registered,
      certificate_pending_export_on AS pending,
      licence_applied_on AS applied,
      row_id AS licence_row
    FROM main.dossiers`,
  noLicenceAgain('VARCHAR'),
];

/**
 * `applied_use` from the dossiers, which hold the first registration that any certificate tells and the last inspection
 * up to each application.
 */
const APPLIED_USE_RELATION = sql`
  CREATE VIEW applied_use AS
  SELECT
    row_id,
    licence_vin AS vin,
    licence_applied_on AS applied,
    certificate_registered_on AS registered,
    licence_applied_on - certificate_registered_on AS age,
    CASE WHEN inspection_on <= licence_applied_on THEN inspection_on END AS inspected,
    CASE WHEN inspection_on <= licence_applied_on THEN inspection_odometer_km END AS km
  FROM main.dossiers
  WHERE licence_vin IS NOT NULL
    AND licence_applied_on IS NOT NULL
    AND certificate_registered_on IS NOT NULL`;

/**
 * A pattern as it is worked out again: how vehicles were used until they were applied for (`USE_SHARES`), and what R10
 * reads of certificates, is told by the dossiers, so that no inspections, or no certificates, are read.
 */
export const fromDossiers = (pattern: Pattern): Pattern => {
  const { name, reads, shares = [], build } = pattern;
  const isOverdrawn = name === 'letterOverdrawn';
  if (!isOverdrawn && !USE_SHARES.every((share) => shares.includes(share))) return pattern;
  const spared = isOverdrawn ? 'certificate' : 'inspection';
  const relations = isOverdrawn ? LETTER_OVERDRAWN_RELATIONS : [APPLIED_USE_RELATION];
  return {
    ...pattern,
    reads: reads.filter((account) => account !== spared),
    shares: isOverdrawn ? [] : shares.filter((share) => !USE_SHARES.includes(share)),
    build: (law) => [...relations, ...build(law)],
  };
};

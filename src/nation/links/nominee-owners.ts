import { sql } from '../../domain/rules/sql/sql.ts';
import { CONTACT_KINDS } from './contact-tables.ts';
import type { LinkLimits } from './link-parameters.ts';

const SHOWN = 10; // not-law: a list that is shown
const PERCENT = 100; // not-law: a unit

const KIND = `CASE t.kind ${CONTACT_KINDS.map((kind, at) => `WHEN ${at} THEN '${kind}'`).join(' ')} END`;

const ofAddress = (address: number, other: number): string =>
  `CASE address WHEN 1 THEN ${address} ELSE ${other} END`;

/** True of a crowd that the rule would flag. */
const within = (limits: LinkLimits, base: number): string => `(
  owners >= ${limits.owners}
  AND part - ${base} >= ${limits.ownersLift}
  AND ((part >= ${ofAddress(limits.addressExportedPercent, limits.exportedPercent)}
      AND hand >= ${ofAddress(limits.addressExporterPercent, limits.exporterPercent)})
    OR (owners >= ${limits.crowdOwners} AND part >= ${limits.crowdExportedPercent})))`;

/**
 * `pattern_nominee_owners`: vehicles of the owners behind a contact of which a greater part left young than
 * of the nation's. Where a vehicle has several such contacts, one within the limits counts before others,
 * then the one with the greatest part, then the one with most owners. The finding concerns the VIN,
 * applied for or not.
 *
 * @param base part of the nation's vehicles that left young, in percent
 */
export const nomineeOwners = (limits: LinkLimits, base: number): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE link_crowd AS
  SELECT *
  FROM (
    SELECT
      b.*,
      k.kind,
      k.value,
      CAST(young * ${PERCENT} // vehicles AS INTEGER) AS part,
      CAST(most * ${PERCENT} // greatest(young, 1) AS INTEGER) AS hand
    FROM link_behind b
    JOIN link_contact k USING (c))
  WHERE owners > ${limits.fewParties}
    AND part > ${base}`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_crowd_vin AS
  SELECT m.c, o.vin, o.n
  FROM link_owned o
  JOIN link_member m ON m.n = o.n
  SEMI JOIN link_crowd w ON w.c = m.c`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_crowd_told AS
  SELECT w.*, s.shown, s.shown_owners
  FROM link_crowd w
  JOIN (
    SELECT
      c,
      list(DISTINCT vin ORDER BY vin)[1:${SHOWN}] AS shown,
      list(DISTINCT p.id ORDER BY p.id)[1:${SHOWN}] AS shown_owners
    FROM link_crowd_vin v
    JOIN link_party p ON p.n = v.n
    GROUP BY c) s USING (c)`,
  sql`
  CREATE OR REPLACE TABLE pattern_nominee_owners AS
  SELECT
    CAST(NULL AS BIGINT) AS row_id,
    v.vin,
    ${KIND} AS pattern_contact_kind,
    CAST(t.owners AS BIGINT) AS pattern_owners_behind_contact,
    CAST(t.young AS BIGINT) AS pattern_contact_exported,
    CAST(t.part AS BIGINT) AS pattern_contact_exported_percent,
    CAST(${base} AS BIGINT) AS pattern_contact_base_percent,
    CAST(t.hand AS BIGINT) AS pattern_contact_exporter_percent,
    CAST(to_json(struct_pack(
      shared := ${KIND},
      contact := t.value,
      owners := t.owners,
      ownersShown := t.shown_owners,
      vehicles := t.vehicles,
      exportedYoung := t.young,
      percent := t.part,
      nationPercent := ${base},
      mostByOneExporter := t.most,
      vins := t.shown)) AS VARCHAR) AS evidence
  FROM (
    SELECT
      vin,
      arg_max(
        c,
        struct_pack(within := ${within(limits, base)}, part := part, owners := owners, c := -c)) AS c
    FROM link_crowd_vin
    JOIN link_crowd USING (c)
    GROUP BY vin) v
  JOIN link_crowd_told t USING (c)
  ORDER BY v.vin`,
];

import { PREDECESSOR_SHARES } from '../../domain/assess/predecessor.ts';
import { plainAddressInSql } from '../../domain/identifiers/plain-address.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { isPlaceholder } from '../links/contact-tables.ts';

/** Where contacts stand: account, who says it, kind, value; as `engine/predecessors.ts`. */
const SAID = [
  ['party', 'party_id', 'phone', 'party_phone'],
  ['exporter', 'exporter_uscc', 'phone', 'exporter_phone'],
  ['party', 'party_id', 'address', plainAddressInSql('party_address')],
  ['exporter', 'exporter_uscc', 'address', plainAddressInSql('exporter_address')],
  ['party', 'party_id', 'account', 'party_account'],
  ['party', 'party_id', 'controller', 'party_controller'],
  ['party', 'party_controller', 'controller', 'party_controller'],
] as const;

/** What some parties say: a row's, in SQL, `of` its party, and `only` its value. */
const said = ({
  of = () => '',
  only = () => 'true',
}: {
  readonly of?: (party: string) => string;
  readonly only?: (kind: string, value: string) => string;
}): string =>
  SAID.map(
    ([account, party, kind, value]) => sql`
      SELECT ${party} AS id, '${kind}' AS kind, ${value} AS value
      FROM ${account}
      ${of(party)}
      WHERE ${party} IS NOT NULL AND NOT ${isPlaceholder(value)} AND ${only(kind, value)}
    `,
  ).join(' UNION ');

/**
 * Builds into `shared_predecessor`, by `applicant`, the exporter barred from applying that shares a contact with it
 * (`exporter`, `shares`, `parties`, `barred_from`, `started_on`), as `engine/predecessors.ts` and, of several,
 * `domain/assess/predecessor.ts`. Only the contacts of barred exporters are looked at.
 */
export const buildPredecessors = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_barred AS
    SELECT
      exporter_uscc AS id,
      min(coalesce(exporter_standing_from, last_applied + 1, exporter_filed_on)) AS barred_from
    FROM exporter
    LEFT JOIN (
      SELECT licence_applicant, max(licence_applied_on) AS last_applied
      FROM licence
      WHERE licence_applicant IN (SELECT exporter_uscc FROM exporter WHERE exporter_standing = 'barred')
      GROUP BY licence_applicant
    ) ON licence_applicant = exporter_uscc
    WHERE exporter_standing = 'barred' AND exporter_uscc IS NOT NULL
    GROUP BY 1
    HAVING barred_from IS NOT NULL
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_barred_contact AS
    ${said({ of: (party) => `SEMI JOIN shared_barred ON shared_barred.id = ${party}` })}
  `);
  const shared = said({
    only: (kind, value) =>
      `${value} IN (SELECT value FROM shared_barred_contact WHERE kind = '${kind}')`,
  });
  await database.run(`CREATE OR REPLACE TEMP TABLE shared_barred_said AS ${shared}`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_started AS
    SELECT id, min(day) AS started_on
    FROM (
      SELECT exporter_uscc AS id, exporter_filed_on AS day
      FROM exporter
      UNION ALL
      SELECT licence_applicant, licence_applied_on
      FROM licence
    )
    WHERE id IN (SELECT id FROM shared_barred_said)
    GROUP BY 1
    HAVING started_on IS NOT NULL
  `);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_predecessor AS
    WITH crowd AS (
      SELECT kind, value, count(*) AS parties
      FROM shared_barred_said
      GROUP BY ALL
    )
    SELECT s.id AS applicant, b.id AS exporter, kind AS shares, parties, barred_from, started_on
    FROM shared_barred_said s
    JOIN shared_barred_contact c USING (kind, value)
    JOIN crowd USING (kind, value)
    JOIN shared_barred b ON b.id = c.id
    JOIN shared_started t ON t.id = s.id
    WHERE s.id <> b.id
    QUALIFY row_number() OVER (
      PARTITION BY s.id
      ORDER BY
        started_on >= barred_from DESC,
        parties,
        list_position([${PREDECESSOR_SHARES.map((kind) => `'${kind}'`).join(', ')}], kind),
        barred_from,
        b.id
    ) = 1
    ORDER BY applicant
  `);
  for (const table of ['barred', 'barred_contact', 'barred_said', 'started']) {
    await database.run(`DROP TABLE shared_${table}`);
  }
};

import { NO_CONTACT_SHAPE, NO_CONTACT_WORDS } from '../../domain/identifiers/no-contact.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byCode } from '../patterns/company-code.ts';

/** What two parties may share, by its number in the tables. */
export const CONTACT_KINDS = ['phone', 'address', 'account', 'controller', 'name'] as const;

/** One of the things two parties may share. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Number of the kind whose value is a party itself. */
const CONTROLLER = CONTACT_KINDS.indexOf('controller');

/** Number of the kind for near-duplicate names. */
const NAME = CONTACT_KINDS.indexOf('name');

/**
 * What people write where they have nothing to write; a pseudonym of it is told by its crowd instead. As
 * `no-contact.ts`.
 */
export const isPlaceholder = (column: string): string => `(
  ${column} IS NULL
  OR upper(trim(${column})) IN (${NO_CONTACT_WORDS.map((word) => `'${word}'`).join(', ')})
  OR regexp_full_match(${column}, '${NO_CONTACT_SHAPE}'))`;

const said = (kind: ContactKind, party: string, value: string, from: string): string => sql`
  SELECT trim(${party}) AS id, ${CONTACT_KINDS.indexOf(kind)} AS kind, trim(${value}) AS value
  FROM ${from}
  WHERE ${party} IS NOT NULL
    AND NOT ${isPlaceholder(value)}`;

/** A query of who says which contact: `id`, `kind`, `value`, as they are written; a controller its own. */
export const CONTACTS_SAID = [
  said('phone', 'party_id', 'party_phone', 'party'),
  said('phone', 'exporter_uscc', 'exporter_phone', 'exporter'),
  said('address', 'party_id', 'party_address', 'party'),
  said('address', 'exporter_uscc', 'exporter_address', 'exporter'),
  said('account', 'party_id', 'party_account', 'party'),
  said('controller', 'party_id', 'party_controller', 'party'),
  said('controller', 'party_controller', 'party_controller', 'party'),
].join(' UNION ALL ');

/**
 * Tables of who said what: `link_said` (party id, kind of contact, value), each once; `link_shared`,
 * what at least two parties said.
 *
 * A controller stands behind its own controller contact, so that it is linked with whom it controls. A company
 * told by name is the one whose code bears it. Needs `company_code`.
 */
export const SAID_TABLES: readonly string[] = [
  sql`
  CREATE OR REPLACE TEMP TABLE link_said AS
  SELECT DISTINCT id, CAST(kind AS TINYINT) AS kind, value
  FROM (${CONTACTS_SAID})`,
  ...byCode('link_said', 'id'),
  sql`
  UPDATE link_said
  SET value = n.code
  FROM company_code n
  WHERE kind = ${CONTROLLER}
    AND n.spelling = value`,
  sql`
  DELETE FROM link_said
  WHERE rowid IN (
    SELECT said
    FROM (
      SELECT rowid AS said, row_number() OVER (PARTITION BY id, kind, value ORDER BY rowid) AS place
      FROM link_said
      WHERE id IN (SELECT code FROM company_code))
    WHERE place > 1)`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_shared AS
  SELECT kind, value, CAST(count(*) AS INTEGER) AS parties, 0 AS score
  FROM link_said
  GROUP BY kind, value
  HAVING count(*) > 1`,
];

/**
 * Names of companies, one a party, by party: `id`, `name`. A person has none, nor has a name that stands for a code.
 */
export const COMPANY_NAMES = sql`
  SELECT id, arg_min(name, place) AS name
  FROM (
    SELECT trim(party_id) AS id, party_name AS name, row_id AS place
    FROM party
    WHERE party_id IS NOT NULL
      AND party_name IS NOT NULL
      AND party_kind IS DISTINCT FROM 'person'
    UNION ALL
    SELECT id, name, place + (SELECT coalesce(max(row_id), 0) FROM party)
    FROM (
      SELECT trim(applicant) AS id, name, place
      FROM (
        SELECT licence_applicant AS applicant, licence_applicant_name AS name, min(row_id) AS place
        FROM licence
        WHERE licence_applicant IS NOT NULL
          AND licence_applicant_name IS NOT NULL
        GROUP BY ALL)))
  WHERE id NOT IN (SELECT spelling FROM company_code)
  GROUP BY id
  ORDER BY id`;

/** The contact of two alike names. */
const OF_NAMES = `c.kind = ${NAME} AND c.value = n.a || chr(0) || n.b`;

/**
 * After `link_name` is filled: `link_party` (n from 0 in order of id; since as a day number) of those who
 * share anything, `link_contact` (c from 0), `link_member` (c, n). Two alike names are a contact of two.
 */
export const NUMBERED_TABLES: readonly string[] = [
  sql`
  CREATE OR REPLACE TEMP TABLE link_contact AS
  SELECT CAST(row_number() OVER (ORDER BY kind, value) - 1 AS INTEGER) AS c, *
  FROM (
    SELECT kind, value, parties, score FROM link_shared
    UNION ALL
    SELECT CAST(${NAME} AS TINYINT), a || chr(0) || b, 2, score FROM link_name)`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_tie AS
  SELECT s.id, c.c FROM link_said s JOIN link_contact c ON c.kind = s.kind AND c.value = s.value
  UNION ALL
  SELECT n.a, c.c FROM link_name n JOIN link_contact c ON ${OF_NAMES}
  UNION ALL
  SELECT n.b, c.c FROM link_name n JOIN link_contact c ON ${OF_NAMES}`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_party AS
  SELECT
    CAST(row_number() OVER (ORDER BY t.id) - 1 AS INTEGER) AS n,
    t.id,
    p.kind,
    CAST(p.since - DATE 'epoch' AS INTEGER) AS since
  FROM (SELECT DISTINCT id FROM link_tie) t
  LEFT JOIN (
    SELECT coalesce(n.code, trim(party_id)) AS id, arg_min(party_kind, row_id) AS kind, min(party_since) AS since
    FROM party
    LEFT JOIN company_code n ON n.spelling = party_id
    GROUP BY 1) p ON p.id = t.id`,
  // whatever a party may be called where vehicles are told of
  sql`
  CREATE OR REPLACE TEMP TABLE link_told AS
  SELECT id AS told, id FROM link_party
  UNION ALL
  SELECT spelling, id FROM company_code JOIN link_party ON id = code`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_member AS
  SELECT t.c, p.n
  FROM link_tie t
  JOIN link_party p ON p.id = t.id
  ORDER BY t.c, p.n`,
  'DROP TABLE link_tie',
  'DROP TABLE link_said',
];

/**
 * The party that a contact names as the controller of the others, null for another kind; in order of contacts.
 *
 * The kind stands within the key: as a condition beside it DuckDB joins by nested loops, half a minute for four
 * million vehicles.
 */
export const CONTROLLERS = sql`
  SELECT p.n
  FROM link_contact k
  LEFT JOIN link_party p ON p.id = CASE WHEN k.kind = ${CONTROLLER} THEN k.value END
  ORDER BY k.c`;

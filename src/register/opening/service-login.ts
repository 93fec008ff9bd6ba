import type pg from 'pg';
import { sql } from '../../domain/rules/sql/sql.ts';

/** Why a login is not one that the service works with. */
export type LoginRefusal =
  /** It may do what no policy holds: `what` is an attribute of the role (`SUPERUSER`, `BYPASSRLS`, …). */
  | {
      readonly code: 'login-too-mighty';
      readonly login: string;
      readonly role: string;
      readonly what: string;
    }
  /** It, or a role that it may become, owns something of the register. */
  | {
      readonly code: 'login-owns';
      readonly login: string;
      readonly role: string;
      readonly what: string;
    }
  /** It has the rights of a role without playing its part. */
  | { readonly code: 'login-inherits'; readonly login: string; readonly role: string }
  /** It may become a role that is no part of the register. */
  | { readonly code: 'login-reaches'; readonly login: string; readonly role: string }
  /** It may not play a part that the service plays. */
  | { readonly code: 'login-lacks-part'; readonly login: string; readonly role: string };

/** Every role that the login may become, itself first. */
const REACHED = sql`
  WITH RECURSIVE reached AS (
    SELECT oid, 0 AS far
    FROM pg_roles
    WHERE rolname = session_user
    UNION
    SELECT m.roleid, 1
    FROM pg_auth_members m
    JOIN reached r ON r.oid = m.member
  )
  SELECT DISTINCT r.rolname AS role, r.rolname = session_user AS self, r.rolname LIKE 'mileproof\\_%' AS ours,
    CASE
      WHEN r.rolsuper THEN 'SUPERUSER'
      WHEN r.rolbypassrls THEN 'BYPASSRLS'
      WHEN r.rolcreaterole THEN 'CREATEROLE'
      WHEN r.rolcreatedb THEN 'CREATEDB'
      WHEN r.rolreplication THEN 'REPLICATION'
    END AS mighty
  FROM reached
  JOIN pg_roles r ON r.oid = reached.oid
  ORDER BY self DESC, role
`;

/**
 * Something in the database, or itself, that one of these roles owns. A library of ours has a role `mileproof_…` that
 * owns the schema of that library and nothing else.
 */
const OWNED = sql`
  SELECT pg_get_userbyid(owner) AS role, what
  FROM (
    SELECT datdba AS owner, 'DATABASE ' || datname AS what, true AS of_register
    FROM pg_database
    WHERE datname = current_database()
    UNION ALL
    SELECT nspowner, 'SCHEMA ' || nspname, nspname ~ '^register'
    FROM pg_namespace
    WHERE nspname !~ '^pg_(temp|toast_temp)_'
    UNION ALL
    SELECT c.relowner, 'TABLE ' || c.oid::regclass, n.nspname ~ '^register'
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname !~ '^pg_(temp|toast)'
    UNION ALL
    SELECT p.proowner, 'FUNCTION ' || p.oid::regprocedure, n.nspname ~ '^register'
    FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname !~ '^pg_temp_'
  ) owned
  WHERE pg_get_userbyid(owner) = ANY ($1)
    AND (owned.of_register OR pg_get_userbyid(owner) = session_user OR pg_get_userbyid(owner) NOT LIKE 'mileproof\\_%')
  LIMIT 1
`;

const INHERITED = sql`
  SELECT r.rolname AS role
  FROM pg_auth_members m
  JOIN pg_roles r ON r.oid = m.roleid
  WHERE m.member = (SELECT oid FROM pg_roles WHERE rolname = session_user)
    AND (m.inherit_option OR m.admin_option)
  ORDER BY 1
  LIMIT 1
`;

const LACKING = sql`
  SELECT part AS role
  FROM unnest($1::text[]) part
  LEFT JOIN pg_roles r ON r.rolname = part
  WHERE r.oid IS NULL OR NOT pg_has_role(session_user, r.oid, 'SET')
  LIMIT 1
`;

/** The roles of the database that the service plays. */
const PLAYED = [
  ...['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax'],
  ...['administrator', 'public', 'job'],
].map((part) => `mileproof_${part}`);

/** Whether the schema has roles at all: before the first migration it has none. */
const ANY_ROLE = "SELECT FROM pg_roles WHERE rolname = 'mileproof_job'";

/**
 * Holds the login of a connection against what the service's may be: it owns nothing, inherits nothing, has no power
 * over the cluster, and may become the parts of the register and nobody else.
 *
 * @returns why it is refused; null when it is right, also in a cluster that has no parts yet.
 */
export const checkLogin = async (client: pg.ClientBase): Promise<LoginRefusal | null> => {
  const { rows: roles } = await client.query<{
    role: string;
    self: boolean;
    ours: boolean;
    mighty: string | null;
  }>(REACHED);
  const login = roles[0]?.role ?? '';
  for (const { role, mighty } of roles) {
    if (mighty !== null) return { code: 'login-too-mighty', login, role, what: mighty };
  }
  const { rows: owned } = await client.query<{ role: string; what: string }>(OWNED, [
    roles.map(({ role }) => role),
  ]);
  for (const { role, what } of owned) return { code: 'login-owns', login, role, what };
  for (const { role, self, ours } of roles) {
    if (!self && !ours) return { code: 'login-reaches', login, role };
  }
  const { rows: inherited } = await client.query<{ role: string }>(INHERITED);
  for (const { role } of inherited) return { code: 'login-inherits', login, role };
  if ((await client.query(ANY_ROLE)).rowCount === 0) return null;
  const { rows: lacking } = await client.query<{ role: string }>(LACKING, [PLAYED]);
  for (const { role } of lacking) return { code: 'login-lacks-part', login, role };
  return null;
};

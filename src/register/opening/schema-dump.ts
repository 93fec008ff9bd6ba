import type pg from 'pg';
import { sql } from '../../domain/rules/sql/sql.ts';

const TABLES = sql`
  SELECT c.relname AS name, format(
      E'  %s %s%s%s',
      a.attname,
      format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
      CASE
        WHEN a.attidentity <> '' THEN ' IDENTITY'
        WHEN a.attgenerated <> '' THEN ' GENERATED ' || pg_get_expr(d.adbin, d.adrelid)
        WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
        ELSE ''
      END
    ) AS line
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'register'::regnamespace AND c.relkind IN ('r', 'v')
  ORDER BY c.relname COLLATE "C", a.attnum
`;

const OF_TABLES = sql`
  SELECT conrelid::regclass::text AS name, '  ' || pg_get_constraintdef(oid) AS line
  FROM pg_constraint
  WHERE connamespace = 'register'::regnamespace AND conrelid <> 0
  UNION ALL
  SELECT indrelid::regclass::text, '  ' || pg_get_indexdef(indexrelid)
  FROM pg_index
  JOIN pg_class c ON c.oid = indrelid
  WHERE c.relnamespace = 'register'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = indexrelid)
  UNION ALL
  SELECT tgrelid::regclass::text, '  ' || pg_get_triggerdef(t.oid)
  FROM pg_trigger t
  JOIN pg_class c ON c.oid = tgrelid
  WHERE c.relnamespace = 'register'::regnamespace AND NOT tgisinternal
  UNION ALL
  SELECT format('%I.%I', schemaname, tablename), format(
      '  POLICY %s %s TO %s%s%s',
      policyname,
      cmd,
      array_to_string(roles, ', '),
      coalesce(' USING ' || qual, ''),
      coalesce(' CHECK ' || with_check, '')
    )
  FROM pg_policies
  WHERE schemaname = 'register'
  UNION ALL
  SELECT oid::regclass::text, format('  VIEW %s %s', reloptions, md5(pg_get_viewdef(oid)))
  FROM pg_class
  WHERE relnamespace = 'register'::regnamespace AND relkind = 'v'
  UNION ALL
  SELECT format('%I.%I', table_schema, table_name), format(
      '  GRANT %s (%s) TO %s',
      privilege_type,
      string_agg(column_name, ', ' ORDER BY column_name COLLATE "C"),
      grantee
    )
  FROM information_schema.column_privileges
  WHERE table_schema = 'register' AND grantee LIKE 'mileproof\\_%'
  GROUP BY table_schema, table_name, privilege_type, grantee
`;

const FUNCTIONS = sql`
  SELECT format(
      '%s(%s) %s%s %s',
      proname,
      pg_get_function_identity_arguments(oid),
      CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
      CASE WHEN prosecdef THEN ', as its owner' ELSE '' END,
      md5(coalesce(pg_get_function_sqlbody(oid), prosrc))
    ) AS line
  FROM pg_proc
  WHERE pronamespace = 'register'::regnamespace
  ORDER BY 1
`;

interface Line {
  readonly name: string;
  readonly line: string;
}

const bySchema = (name: string): string => name.replace(/^register\./, '');

/**
 * The schema of a register as text: tables and views with columns, constraints, indexes, triggers, policies and grants,
 * then functions with a hash of each. By a query of our own, since `pg_dump` differs by version. Ends with a line end.
 */
export const schemaDump = async (owner: pg.ClientBase): Promise<string> => {
  const { rows: columns } = await owner.query<Line>(TABLES);
  const { rows: more } = await owner.query<Line>(OF_TABLES);
  const { rows: functions } = await owner.query<{ line: string }>(FUNCTIONS);
  const others = Map.groupBy(more, ({ name }) => bySchema(name));
  const tables = [...Map.groupBy(columns, ({ name }) => name)].flatMap(([name, own]) => [
    name,
    ...own.map(({ line }) => line),
    ...(others.get(name) ?? []).map(({ line }) => line).sort(),
    '',
  ]);
  return `${[...tables, ...functions.map(({ line }) => line).sort()].join('\n')}\n`;
};

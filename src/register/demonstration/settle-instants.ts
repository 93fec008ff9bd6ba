import type pg from 'pg';
import type { LivedDay } from './diary.ts';

const COLUMNS = `
  SELECT c.table_name AS "table", array_agg(c.column_name::text) AS columns
  FROM information_schema.columns c
  JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'register' AND c.data_type = 'timestamp with time zone' AND t.table_type = 'BASE TABLE'
  GROUP BY c.table_name
  ORDER BY c.table_name
`;

/**
 * The moment that an instant of the filling stands for: within the working hours of the day that was lived through
 * then. Later instants stand for later moments, so that everything keeps its order.
 */
const MOVED = `
  CREATE FUNCTION pg_temp.moved(at timestamptz) RETURNS timestamptz
    LANGUAGE sql STABLE AS $$
      SELECT coalesce(
        (
          SELECT (l.day + time '09:00') AT TIME ZONE 'Asia/Shanghai'
              + interval '8 hours' * least(extract(epoch FROM at - l.began) / extract(epoch FROM l.ended - l.began), 1)
          FROM lived l
          WHERE l.began <= at AND at < l.ended
          ORDER BY l.began DESC
          LIMIT 1
        ),
        at
      )
    $$
`;

/**
 * Moves what was written while the demonstration was filled to the days that it lived through, as the owner: a year
 * passed in a minute. To be done before events are sealed. Nothing is moved into the future of this machine's clock.
 */
export const settleInstants = async (
  owner: pg.ClientBase,
  lived: readonly LivedDay[],
): Promise<void> => {
  const last = lived.at(-1);
  if (last === undefined || `${last.day}T23:59` > new Date().toISOString()) return;
  await owner.query(
    'CREATE TEMP TABLE lived (day date, began timestamptz PRIMARY KEY, ended timestamptz)',
  );
  await owner.query(
    `INSERT INTO lived
      SELECT d, to_timestamp(b / 1000.0), to_timestamp(e / 1000.0)
      FROM unnest($1::date[], $2::bigint[], $3::bigint[]) AS t(d, b, e)`,
    [
      lived.slice(0, -1).map(({ day }) => day),
      lived.slice(0, -1).map(({ began }) => began),
      lived.slice(1).map(({ began }) => began),
    ],
  );
  await owner.query(MOVED);
  await owner.query('BEGIN');
  const { rows } = await owner.query<{ table: string; columns: string[] }>(COLUMNS);
  for (const { table, columns } of rows) {
    const set = columns.map((column) => `"${column}" = pg_temp.moved("${column}")`).join(', ');
    const where = columns
      .map((column) => `"${column}" >= (SELECT min(began) FROM lived)`)
      .join(' OR ');
    await owner.query(`ALTER TABLE register."${table}" DISABLE TRIGGER USER`);
    await owner.query(`UPDATE register."${table}" SET ${set} WHERE ${where}`);
    await owner.query(`ALTER TABLE register."${table}" ENABLE TRIGGER USER`);
  }
  await owner.query('COMMIT');
  await owner.query('DROP TABLE lived CASCADE');
};

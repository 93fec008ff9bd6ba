import { sql } from '../rules/sql/sql.ts';

/**
 * The lane of an application as SQL, for the nation's database and the register's alike: null where nothing asks for
 * a review. Read of a relation with `vehicle` (a rule that only the vehicle settles stands against it), `band` (the
 * gravest), `must` (not every gate is clear) and `barred` (an entry is).
 */
export const LANE_SQL = sql`
      CASE
        WHEN coalesce(vehicle, false) OR band = 'high' THEN 'red'
        WHEN must OR barred OR band = 'elevated' THEN 'yellow'
      END`;

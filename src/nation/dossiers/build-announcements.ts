import type { MakerRegistry } from '../../domain/identifiers/maker-registry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { dayOrNull, writeTable } from './write-table.ts';

/** SQL of whether a day lies in the period of `shared_announcement` as `a`; as `isAnnounced` in memory. */
const announced = (day: string): string =>
  sql`
    (
      coalesce(${day} >= a.announced_from, a.announced_from IS NULL OR NULL)
      AND coalesce(${day} <= a.announced_until, a.announced_until IS NULL OR NULL)
      AND (NOT a.days_unread OR NULL))`;

/**
 * SQL of the kind of an issuer on the day of its letter, as `issuer.kind` tells it.
 *
 * @param named the issuer, NULL where none is told.
 * @param announcement its row of `shared_announced`.
 * @param issuer its row of `shared_issuer`.
 * @param factory `made` is the vehicle's maker of `shared_maker`.
 */
export const issuerKind = (
  named: string,
  announcement: string,
  issuer: string,
  factory: boolean,
): string => {
  const listed = factory ? ", CASE WHEN made.maker IS NOT NULL THEN 'unlisted' END" : '';
  return sql`
    CASE
      WHEN ${announcement}.named IS NOT NULL THEN ${announcement}.kind
      WHEN ${named} IS NOT NULL THEN coalesce(${issuer}.unlisted${listed})
    END`;
};

/**
 * Builds into `shared_announced` what the Announcement says of each issuer of a letter on the day of it: `named`
 * and `issued_on`, which letters have together, `kind`, `announced_from`, `announced_until`, `days_unread`;
 * as `announcedOn` in memory. Issuers that are not listed have no row.
 */
export const buildAnnouncements = async (
  database: Database,
  makers: MakerRegistry,
  issuers: readonly string[],
): Promise<void> => {
  await writeTable(
    database,
    'shared_announcement',
    {
      named: 'VARCHAR',
      place: 'BIGINT',
      kind: 'VARCHAR',
      announced_from: 'DATE',
      announced_until: 'DATE',
      days_unread: 'BOOLEAN',
    },
    issuers.flatMap((name) =>
      makers
        .announcementsOf(name)
        .map(({ kind, announcedFrom, announcedUntil, unread = [] }, place) => [
          name,
          place,
          kind,
          dayOrNull(announcedFrom),
          dayOrNull(announcedUntil),
          String(unread.length > 0),
        ]),
    ),
  );
  const holds = announced('l.issued_on');
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_announced AS
    SELECT named, issued_on, a.* EXCLUDE (named, place)
    FROM (
      SELECT DISTINCT letter_issuer AS named, letter_issued_on AS issued_on
      FROM letter) l
    JOIN shared_announcement a USING (named)
    QUALIFY row_number() OVER (
      PARTITION BY named, issued_on
      ORDER BY
        CASE
          WHEN a.kind = 'manufacturer' AND ${holds} THEN 0
          WHEN coalesce(a.kind, 'manufacturer') = 'manufacturer' AND coalesce(${holds}, true) THEN 1
          WHEN ${holds} THEN 2 -- not-law: an order
          ELSE 3 -- not-law: an order
        END,
        place) = 1
    ORDER BY named, issued_on`);
  await database.run('DROP TABLE shared_announcement');
};

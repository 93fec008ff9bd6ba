import { sql } from '../../domain/rules/sql/sql.ts';
import { LENT_COLUMNS } from '../population/batch.ts';
import type { SqlChance } from '../random.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { type ColumnLevel, honestLevels } from './honest-columns.ts';
import { vinLevels } from './vin-sql.ts';
import { CALENDAR_BUCKETS, MODEL_BUCKETS } from './world-tables.ts';

/** Places in the tables of seats that vehicles draw from. */
export interface SeatCounts {
  readonly dealers: number;
  readonly owners: number;
}

/** Which vehicles a slice has: batches from one to before another, and honest domestic ones by number. */
export interface Slice {
  readonly batches: readonly [from: number, until: number];
  readonly domestic: readonly [from: number, until: number];
}

/**
 * The query of the seats of a slice, one row a vehicle: it becomes the table `seat`, whose rows come in full
 * vectors, where batches unrolled come in handfuls.
 */
export const seatSql = ({ batches, domestic }: Slice): string => {
  const lent = LENT_COLUMNS.map(([name]) => name).join(', ');
  const none = LENT_COLUMNS.map(([name, type]) =>
    ['scheme', 'organiser', 'habit', 's'].includes(name)
      ? `0::${type} AS ${name}`
      : `NULL::${type} AS ${name}`,
  ).join(', ');
  return sql`
    SELECT first + k AS v, k::INTEGER AS k, size, batch, ${lent}
    FROM (
      SELECT *, unnest(range(size)) AS k
      FROM batch
      WHERE batch >= ${batches[0]}
        AND batch < ${batches[1]})
    UNION ALL
    SELECT range AS v, 0 AS k, 1 AS size, NULL AS batch, ${none}
    FROM range(${domestic[0]}, ${domestic[1]})`;
};

/** Every scheme's say on a column, or the honest value. */
const withSchemes = (name: string, honest: string, schemes: readonly Scheme[]): string => {
  const arms = schemes.flatMap((scheme, at) => {
    const changed = scheme.columns[name];
    return changed === undefined ? [] : [`WHEN ${at + 1} THEN (${changed})`];
  });
  return arms.length === 0
    ? honest
    : `CASE WHEN scheme = 0 THEN ${honest} ELSE CASE scheme ${arms.join(' ')} ELSE ${honest} END END`;
};

const addLevel = (from: string, level: ColumnLevel, schemes: readonly Scheme[]): string => {
  const columns = Object.entries(level).map(
    ([name, sql]) => `${withSchemes(name, sql, schemes)} AS ${name}`,
  );
  return `SELECT *, ${columns.join(', ')} FROM (${from})`;
};

/** Makes sure that schemes change only columns that there are. Throws an Error that names the others. */
export const checkSchemeColumns = (chance: SqlChance, schemes: readonly Scheme[]): void => {
  const known = new Set(honestLevels(chance, true).flatMap((level) => Object.keys(level)));
  for (const { name, columns } of schemes) {
    const unknown = Object.keys(columns).filter((column) => !known.has(column));
    if (unknown.length > 0) throw new Error(`scheme ${name}: no column ${unknown.join(', ')}`);
  }
};

/** The query that tells the whole story of the vehicles of the table `seat`, one row each. */
export const sliceSql = (
  chance: SqlChance,
  schemes: readonly Scheme[],
  counts: SeatCounts,
  mess: boolean,
): string => {
  const people = sql`
    SELECT
      seat.*,
      d.id AS dealer_id,
      d.place AS dealer_place,
      d.province AS dealer_province,
      cal.day AS day_drawn,
      coalesce(fixed_maker, d.maker) AS maker_no,
      co.id AS company_id,
      co.province AS company_province,
      e.id AS exporter_id,
      e.name AS exporter_name,
      e.province AS exporter_province
    FROM seat
    JOIN dealer_seat ds ON ds.seat = ${chance.upTo(counts.dealers, 'dealer')}
    JOIN dealer d ON d.place = coalesce(fixed_dealer, ds.place)
    JOIN owner_seat os ON os.seat = ${chance.upTo(counts.owners, 'company')}
    JOIN owner co ON co.place = os.place
    JOIN calendar cal ON cal.bucket = ${chance.upTo(CALENDAR_BUCKETS, 'day')}
    LEFT JOIN exporter e ON e.place = exporter`;
  const models = sql`
    SELECT people.*, m.* EXCLUDE (maker, bucket)
    FROM (${people}) people
    JOIN model m
      ON m.maker = maker_no
        AND m.bucket = ${chance.upTo(MODEL_BUCKETS, 'model', '(v - k % coalesce(group_size, 1))')}`;
  const [beginnings, owners, ...rest] = honestLevels(chance, mess) as readonly [
    ColumnLevel,
    ColumnLevel,
    ...ColumnLevel[],
  ];
  const dated = addLevel(addLevel(models, beginnings, schemes), owners, schemes);
  const open = sql`
    SELECT dated.*, o.open AS open_day
    FROM (${dated}) dated
    JOIN open_day o ON o.day = registered_raw`;
  const told = rest.reduce((from, level) => addLevel(from, level, schemes), open);
  return vinLevels(chance).reduce((from, level) => addLevel(from, level, []), told);
};

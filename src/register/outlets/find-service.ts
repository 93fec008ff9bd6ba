import { z } from 'zod';
import { greatCircleKm, type Position } from '../../domain/places/great-circle.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type CityFound, cityNamed } from '../../intake/network/city-named.ts';
import type { Offered } from '../../letters/letter.ts';
import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { several } from '../list-shapes.ts';
import { prepared } from '../prepared.ts';
import { todayIn } from '../register.ts';
import { CountryCode, Name } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { brandNamed, makersOfBrand } from './makers-of-brand.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import { Maker } from './outlet-shapes.ts';
import { ServiceFound } from './service-found.ts';
import { outletsSpoken } from './speaking/outlets-spoken.ts';

const LONGEST_CITY = 200; // not-law: characters
const MOST_FOUND = 50; // not-law: rows of a list
const USUAL_FOUND = 10; // not-law: rows of a list
const MOST_CITIES = 60; // not-law: names

/** Of what is shown, so much at least is left to outlets that do not say whom they serve: they may be far nearer. */
const OTHERS_OF = 2; // not-law: one part in so many

const PUBLISHED = "o.published_on IS NOT NULL AND o.state <> 'closed' AND o.country = $2";
/** Of some makers; of a brand: whoever names it, and of its makers those that name none. */
const OF_MAKERS = `${PUBLISHED} AND o.maker = ANY ($1) AND $3::text IS NULL`;
const OF_BRAND = `${PUBLISHED}
    AND ($3 = ANY (o.brands) OR (cardinality(o.brands) = 0 AND o.maker = ANY ($1)))`;
/** Of one of the makers `m`: an index has its outlets in the order of their distance. */
const OF_EACH_MAKER = `${PUBLISHED} AND o.maker = m.maker AND $3::text IS NULL`;

const MAKERS = 'unnest($1::text[]) m (maker)';
const DISTANCE = 'o.place OPERATOR(register_places.<->) register.place_of($5, $6)';

/** How the outlets of a question are picked. */
interface Picking {
  readonly condition: string;
  /** The makers of whom is told: those asked about, and whoever has an outlet. */
  readonly makers: string;
  /** The nearest are those of all the nearest of each of these. */
  readonly each: string;
  readonly conditionOfEach: string;
}

/** The statements of a question; each is parsed once. */
const statementsFor = ({ condition, makers, each, conditionOfEach }: Picking) => ({
  // the state of a day is worked out once for all that were attested alike
  network: prepared(sql`
    WITH
      alike AS (
        SELECT
          o.state,
          o.attested_until,
          count(*) AS outlets,
          count(*) FILTER (WHERE o.serves_others = 'yes') AS serving,
          min(o.attested_on) AS first_on,
          max(o.attested_on) AS last_on
        FROM register.outlet o
        WHERE ${condition}
        GROUP BY o.state, o.attested_until
      ),
      asked AS (${makers})
    SELECT
      register.today()::text AS today,
      ARRAY(SELECT m.maker FROM asked m) AS makers,
      (
        SELECT coalesce(jsonb_agg(l ORDER BY l.maker), '[]')
        FROM (
          SELECT DISTINCT ON (p.maker) p.maker, p.published_on AS on, p.outlets
          FROM asked m
          JOIN register.network_publication p ON p.maker = m.maker AND p.country = $2
          ORDER BY p.maker, p.published_at DESC
        ) l
      ) AS lists,
      (
        SELECT coalesce(jsonb_agg(l ORDER BY l.maker), '[]')
        FROM (
          SELECT DISTINCT ON (r.maker) r.maker, r.year, r.outlets, r.reported_on AS on
          FROM asked m
          JOIN register.network_report r ON r.maker = m.maker AND r.country = $2
          ORDER BY r.maker, r.year DESC, r.id DESC
        ) l
      ) AS reports,
      (
        SELECT coalesce(jsonb_agg(l ORDER BY l.outlets DESC, l.name), '[]')
        FROM (
          SELECT o.city AS name, count(*)::int AS outlets
          FROM register.outlet o
          WHERE ${condition} AND o.city IS NOT NULL
          GROUP BY o.city
          ORDER BY outlets DESC, name
          LIMIT ${MOST_CITIES}
        ) l
      ) AS cities,
      coalesce(sum(a.outlets), 0)::int AS published,
      coalesce(sum(a.outlets) FILTER (WHERE s.state = 'attested'), 0)::int AS attested,
      coalesce(sum(a.outlets) FILTER (WHERE s.state = 'lapsed'), 0)::int AS lapsed,
      coalesce(sum(a.outlets) FILTER (WHERE s.state = 'disputed'), 0)::int AS disputed,
      coalesce(sum(a.serving), 0)::int AS serving,
      min(a.first_on) FILTER (WHERE s.state = 'attested') AS "attestedFrom",
      max(a.last_on) FILTER (WHERE s.state = 'attested') AS "attestedTo"
    FROM alike a
    CROSS JOIN LATERAL (
      SELECT register.outlet_state(a.state, a.attested_until, register.today()) AS state
    ) s
  `),
  byAttestation: prepared(sql`
    SELECT ${OUTLET_COLUMNS}
    FROM register.outlet o
    WHERE ${condition}
    ORDER BY
      CASE o.serves_others WHEN 'yes' THEN 0 WHEN 'no' THEN 2 ELSE 1 END,
      o.state = 'disputed',
      o.attested_until DESC NULLS LAST,
      o.name,
      o.id
    LIMIT $4
  `),
  // of each answer the nearest, in one round trip
  nearest: prepared(sql`
    SELECT s.serves, o.*
    FROM unnest(ARRAY['yes', 'not-stated', 'no']) WITH ORDINALITY s (serves, rank)
    CROSS JOIN LATERAL (
      SELECT o.*
      FROM ${each}
      CROSS JOIN LATERAL (
        SELECT ${OUTLET_COLUMNS}, ${DISTANCE} AS distance
        FROM register.outlet o
        WHERE ${conditionOfEach} AND o.serves_others = s.serves
        ORDER BY ${DISTANCE} NULLS LAST, o.id
        LIMIT $4
      ) o
      ORDER BY o.distance NULLS LAST, o.id
      LIMIT $4
    ) o
    ORDER BY s.rank, o.distance NULLS LAST, o.id
  `),
});
const BY_MAKERS = statementsFor({
  condition: OF_MAKERS,
  makers: sql`SELECT m.maker FROM ${MAKERS}`,
  each: MAKERS,
  conditionOfEach: OF_EACH_MAKER,
});
const BY_BRAND = statementsFor({
  condition: OF_BRAND,
  makers: sql`
    SELECT m.maker FROM ${MAKERS}
    UNION
    SELECT o.maker FROM register.outlet o WHERE ${OF_BRAND}
  `,
  each: '(SELECT) m',
  conditionOfEach: OF_BRAND,
});
type Statements = typeof BY_MAKERS;

/** What is told of a network beside its outlets. */
type NetworkRow = ServiceFound['counts'] &
  Pick<ServiceFound, 'today' | 'makers' | 'lists' | 'reports' | 'cities'>;

type Values = readonly unknown[];

/** A city of the list, or one in which a published outlet says it is. */
const cityOf = async (
  tx: Transaction,
  near: string,
  country: string,
): Promise<CityFound | null> => {
  const listed = cityNamed(near, country);
  if (listed !== null) return listed;
  const found = await tx.maybe<{ city: string; lon: number; lat: number }>(
    sql`
      SELECT o.city, o.lon, o.lat
      FROM register.outlet o
      WHERE o.published_on IS NOT NULL AND o.country = $2 AND lower(o.city) = lower($1) AND o.lon IS NOT NULL
      ORDER BY o.number
      LIMIT 1
    `,
    [near, country],
  );
  return found === null ? null : { name: found.city, position: [found.lon, found.lat] };
};

/** The nearest that say they serve, then those that do not say, last those that say they do not. */
const nearestOf = async (
  tx: Transaction,
  { nearest }: Statements,
  values: Values,
  [lon, lat]: Position,
  limit: number,
): Promise<readonly OutletRow[]> => {
  type Row = OutletRow & { readonly serves: Offered; readonly distance: number | null };
  const found = await tx.rows<Row>(nearest, [...values, limit, lon, lat]);
  const serving = found.filter(({ serves }) => serves === 'yes');
  const rest = found.slice(serving.length);
  const room = Math.max(limit - rest.length, Math.ceil(limit / OTHERS_OF));
  const first = serving.slice(0, room);
  return [...first, ...rest.slice(0, limit - first.length)];
};

/**
 * Finds where cars of some makers, or of a brand and its makers, can be repaired in a country: for anybody, of
 * published lists alone.
 */
export const findService = action({
  method: 'GET',
  path: '/v1/network/service',
  summary: {
    en: 'Where cars of a brand or a manufacturer are repaired in a country',
    zh: '某品牌或生产企业的车辆在某国何处维修',
  },
  description:
    'For anybody, of published lists alone. Of a brand, an outlet that names brands must name it. Near a city, or ' +
    'without one those attested last; whoever serves cars that it did not import comes first.',
  access: 'public',
  query: {
    maker: several(Maker).optional(),
    /** Id or name. */
    brand: Name.optional(),
    country: CountryCode,
    /** A city, as people write it. */
    near: z.string().max(LONGEST_CITY).optional(),
    limit: z.coerce.number().int().min(1).max(MOST_FOUND).default(USUAL_FOUND),
  },
  answer: ServiceFound,
  work: async ({ tx, register, refuse }, { maker, brand: named, country, near = '', limit }) =>
    tx.as(PUBLIC, async () => {
      const brand = named === undefined ? null : brandNamed(named);
      if (brand === null && (named !== undefined || maker === undefined))
        return refuse('not-well-formed', { field: 'brand' });
      const makers =
        brand === null
          ? [...new Set(maker)].sort()
          : (maker ?? makersOfBrand(register, brand, await todayIn(tx)));
      const statements = brand === null ? BY_MAKERS : BY_BRAND;
      const values = [makers, country, brand?.id ?? null];
      const {
        today,
        makers: all,
        lists,
        reports,
        cities,
        ...counts
      } = await tx.one<NetworkRow>(statements.network, values);
      const city = near.trim() === '' ? null : await cityOf(tx, near.trim(), country);
      const rows =
        city === null
          ? await tx.rows<OutletRow>(statements.byAttestation, [...values, limit])
          : await nearestOf(tx, statements, values, city.position, limit);
      const ids = rows.map(({ id }) => id);
      const spoken = await outletsSpoken(tx, register, { ids, today });
      const found = rows.map(outletOf).flatMap((outlet) => {
        const said = spoken.get(outlet.id);
        const kilometres =
          city === null || outlet.position === null
            ? null
            : greatCircleKm(city.position, outlet.position);
        return said === undefined ? [] : [{ ...outlet, kilometres, spoken: said }];
      });
      const outlets = found.toSorted(
        (one, other) => Number(one.spoken.refusing) - Number(other.spoken.refusing),
      );
      return {
        ...{ today, country, makers: all.toSorted(), counts, lists, reports },
        ...{ cities, city, outlets },
      };
    }),
});

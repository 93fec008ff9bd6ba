import { z } from 'zod';
import { greatCircleKm, type Position } from '../../domain/places/great-circle.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type CityFound, cityNamed } from '../../intake/network/city-named.ts';
import type { Offered } from '../../letters/letter.ts';
import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { several } from '../page-shapes.ts';
import { prepared } from '../prepared.ts';
import { todayIn } from '../register.ts';
import { CountryCode, Name } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { brandNamed, makersOfBrand } from './makers-of-brand.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import { Maker } from './outlet-shapes.ts';
import { ServiceFound } from './service-found.ts';

const LONGEST_CITY = 200; // not-law: characters
const MOST_FOUND = 50; // not-law: rows of a list
const USUAL_FOUND = 10; // not-law: rows of a list

/** Of what is shown, so much at least is left to outlets that do not say whom they serve: they may be far nearer. */
const OTHERS_OF = 2; // not-law: one part in so many

const PUBLISHED = "o.published_on IS NOT NULL AND o.state <> 'closed' AND o.country = $2";
/** Of some makers; of a brand: whoever names it, and of its makers those that name none. */
const OF_MAKERS = `${PUBLISHED} AND o.maker = ANY ($1) AND $3::text IS NULL`;
const OF_BRAND = `${PUBLISHED}
    AND ($3 = ANY (o.brands) OR (cardinality(o.brands) = 0 AND o.maker = ANY ($1)))`;

/** The statements for outlets under a condition; each is parsed once. */
const statementsFor = (condition: string) => {
  const nearest = (serves: Offered): string =>
    prepared(sql`
      SELECT ${OUTLET_COLUMNS}
      FROM register.outlet o
      WHERE ${condition} AND o.serves_others = '${serves}'
      ORDER BY o.place OPERATOR(register_places.<->) register.place_of($5, $6) NULLS LAST, o.id
      LIMIT $4
    `);
  return {
    // the state of a day is worked out once for all that were attested alike
    counts: prepared(sql`
      WITH alike AS (
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
      )
      SELECT
        coalesce(sum(a.outlets), 0)::int AS published,
        coalesce(sum(a.outlets) FILTER (WHERE s.state = 'attested'), 0)::int AS attested,
        coalesce(sum(a.outlets) FILTER (WHERE s.state = 'lapsed'), 0)::int AS lapsed,
        coalesce(sum(a.outlets) FILTER (WHERE s.state = 'disputed'), 0)::int AS disputed,
        coalesce(sum(a.serving), 0)::int AS serving,
        min(a.first_on) FILTER (WHERE s.state = 'attested') AS "attestedFrom",
        max(a.last_on) FILTER (WHERE s.state = 'attested') AS "attestedTo",
        ARRAY(SELECT DISTINCT o.maker FROM register.outlet o WHERE ${condition}) AS makers
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
    nearest: [nearest('yes'), nearest('not-stated'), nearest('no')] as const,
  };
};
const BY_MAKERS = statementsFor(OF_MAKERS);
const BY_BRAND = statementsFor(OF_BRAND);
type Statements = typeof BY_MAKERS;

const LISTS = prepared(sql`
  SELECT DISTINCT ON (p.maker) p.maker, p.published_on AS on, p.outlets
  FROM register.network_publication p
  WHERE p.maker = ANY ($1) AND p.country = $2
  ORDER BY p.maker, p.published_at DESC
`);

const REPORTS = prepared(sql`
  SELECT DISTINCT ON (r.maker) r.maker, r.year, r.outlets, r.reported_on AS on
  FROM register.network_report r
  WHERE r.maker = ANY ($1) AND r.country = $2
  ORDER BY r.maker, r.year DESC, r.id DESC
`);

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
  const [serving, ...others] = nearest;
  const found = await tx.rows<OutletRow>(serving, [...values, limit, lon, lat]);
  const rest: OutletRow[] = [];
  for (const statement of others) {
    // of a group that is not needed the whole country would be searched
    if (rest.length >= limit) break;
    rest.push(...(await tx.rows<OutletRow>(statement, [...values, limit, lon, lat])));
  }
  const room = Math.max(limit - rest.length, Math.ceil(limit / OTHERS_OF));
  const first = found.slice(0, room);
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
      const today = await todayIn(tx);
      const brand = named === undefined ? null : brandNamed(named);
      if (brand === null && (named !== undefined || maker === undefined))
        return refuse('not-well-formed', { field: 'brand' });
      const makers = maker ?? (brand === null ? [] : makersOfBrand(register, brand, today));
      const statements = brand === null ? BY_MAKERS : BY_BRAND;
      const values = [makers, country, brand?.id ?? null];
      const { makers: found, ...counts } = await tx.one<
        ServiceFound['counts'] & { makers: readonly string[] }
      >(statements.counts, values);
      const all = [...new Set([...makers, ...found])].sort();
      const lists = await tx.rows<ServiceFound['lists'][number]>(LISTS, [all, country]);
      const reports = await tx.rows<ServiceFound['reports'][number]>(REPORTS, [all, country]);
      const city = near.trim() === '' ? null : await cityOf(tx, near.trim(), country);
      const rows =
        city === null
          ? await tx.rows<OutletRow>(statements.byAttestation, [...values, limit])
          : await nearestOf(tx, statements, values, city.position, limit);
      const outlets = rows.map(outletOf).map((outlet) => ({
        ...outlet,
        kilometres:
          city === null || outlet.position === null
            ? null
            : greatCircleKm(city.position, outlet.position),
      }));
      return { today, country, makers: all, counts, lists, reports, city, outlets };
    }),
});

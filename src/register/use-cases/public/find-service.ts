import { greatCircleKm, type Position } from '../../../domain/places/great-circle.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { type CityFound, cityNamed } from '../../../intake/network/city-named.ts';
import type { Offered } from '../../../letters/letter.ts';
import { type Actor, PUBLIC } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from '../../outlets/outlet-rows.ts';
import type { Outlet } from '../../outlets/outlet-shapes.ts';
import { prepared } from '../../prepared.ts';
import { type Register, todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';

/** Whose outlets are looked for, where, and near what. */
export interface FindServiceInput {
  /** Ids in the list of makers. */
  readonly makers: readonly string[];
  /** Id of a brand: an outlet that names brands names this one. */
  readonly brand?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A city, as people write it. */
  readonly near?: string;
  /** How many outlets at most. */
  readonly limit: number;
}

/** An outlet that was found; kilometres by great circle, null without a city or a position. */
export interface FoundOutlet extends Outlet {
  readonly kilometres: number | null;
}

/** How many outlets there are, of those published and not closed. */
interface OutletCounts {
  readonly published: number;
  readonly attested: number;
  readonly lapsed: number;
  readonly disputed: number;
  /** Those that say that they serve cars which they did not import. */
  readonly serving: number;
  /** The oldest and the latest day of an attestation that holds, ISO; null without any. */
  readonly attestedFrom: string | null;
  readonly attestedTo: string | null;
}

/** The last list of a country that a maker published; days ISO. */
interface PublishedList {
  readonly maker: string;
  readonly on: string;
  readonly outlets: number;
}

/** What a maker last reported for the yearly review, of a country; days ISO. */
interface ReportedOutlets {
  readonly maker: string;
  readonly year: number;
  readonly outlets: number;
  readonly on: string;
}

/** Where cars of some makers can be repaired in a country, as their published lists tell. */
export interface ServiceFound {
  /** Day of the register, ISO. */
  readonly today: string;
  readonly country: string;
  /** Whose lists and reports are told of, by id. */
  readonly makers: readonly string[];
  readonly counts: OutletCounts;
  readonly lists: readonly PublishedList[];
  readonly reports: readonly ReportedOutlets[];
  /** The city near which was looked; null without one, or where nobody knows it. */
  readonly city: CityFound | null;
  /**
   * Those that say they serve cars which they did not import first, those that say they do not last; of each the
   * nearest first, or without a city those attested last.
   */
  readonly outlets: readonly FoundOutlet[];
}

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

type Row = OutletRow & Record<string, unknown>;
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
): Promise<readonly Row[]> => {
  const [serving, ...others] = nearest;
  const found = await tx.rows<Row>(serving, [...values, limit, lon, lat]);
  const rest: Row[] = [];
  for (const statement of others) {
    // of a group that is not needed the whole country would be searched
    if (rest.length >= limit) break;
    rest.push(...(await tx.rows<Row>(statement, [...values, limit, lon, lat])));
  }
  const room = Math.max(limit - rest.length, Math.ceil(limit / OTHERS_OF));
  const first = found.slice(0, room);
  return [...first, ...rest.slice(0, limit - first.length)];
};

/** Finds where cars of some makers can be repaired in a country: for anybody, of published lists alone. */
export const findService = (
  register: Register,
  _actor: Actor,
  { makers, brand, country, near = '', limit }: FindServiceInput,
): Promise<Outcome<ServiceFound>> =>
  register.as(PUBLIC, async (tx) => {
    const statements = brand === undefined ? BY_MAKERS : BY_BRAND;
    const values = [makers, country, brand ?? null];
    const today = await todayIn(tx);
    const { makers: found, ...counts } = await tx.one<
      OutletCounts & { readonly makers: readonly string[] } & Record<string, unknown>
    >(statements.counts, values);
    const all = [...new Set([...makers, ...found])].sort();
    const lists = await tx.rows<PublishedList & Record<string, unknown>>(LISTS, [all, country]);
    const reports = await tx.rows<ReportedOutlets & Record<string, unknown>>(REPORTS, [
      all,
      country,
    ]);
    const city = near.trim() === '' ? null : await cityOf(tx, near.trim(), country);
    const rows =
      city === null
        ? await tx.rows<Row>(statements.byAttestation, [...values, limit])
        : await nearestOf(tx, statements, values, city.position, limit);
    const outlets = rows.map(outletOf).map((outlet) => ({
      ...outlet,
      kilometres:
        city === null || outlet.position === null
          ? null
          : greatCircleKm(city.position, outlet.position),
    }));
    return { today, country, makers: all, counts, lists, reports, city, outlets };
  });

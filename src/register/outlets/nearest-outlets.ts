import { greatCircleKm, type Position } from '../../domain/places/great-circle.ts';
import { type CityFound, cityNamed } from '../../intake/network/city-named.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { OUTLET_COLUMNS, type Outlet, type OutletRow, outletOf } from './outlet-rows.ts';

/** Near what, and which outlets: by position or by city. */
export interface NearestAsked {
  /** WGS 84, degrees: longitude, latitude. */
  readonly position?: Position;
  /** Name of a city in Latin letters, or as outlets write it. */
  readonly city?: string;
  /** ISO 3166-1 alpha-2: the city is looked for there, and outlets of it alone are given. */
  readonly country?: string;
  /** Id in the list of makers. */
  readonly maker?: string;
  /** Id of the reference list of brands. */
  readonly brand?: string;
  /** True: only those that say that they serve cars they did not import. */
  readonly serving?: boolean;
  /** How many at most. */
  readonly limit: number;
}

/** An outlet and how far it is. */
interface NearOutlet extends Outlet {
  /** By great circle. */
  readonly kilometres: number;
}

/** The nearest outlets, the nearest first. */
export interface Nearest {
  /** Near what was looked. */
  readonly position: Position;
  /** The city that was meant; null where a position was given. */
  readonly city: string | null;
  readonly items: readonly NearOutlet[];
}

type Filter = readonly [condition: string, value: string | undefined];

/** The statement for the filters that are given, so that each finds its own index. */
const statementOf = (filters: readonly Filter[], serving: boolean): string => {
  const given = filters.filter(([, value]) => value !== undefined);
  const conditions = given.map(([condition], at) => condition.replace('?', `$${at + 4}`)); // not-law: place of a value
  return prepared(`SELECT ${OUTLET_COLUMNS}
    FROM register.outlet o
    WHERE o.published_on IS NOT NULL
      AND o.state <> 'closed'
      AND o.place IS NOT NULL
      ${serving ? `AND o.serves_others = 'yes'` : ''}
      ${conditions.map((condition) => `AND ${condition}`).join('\n      ')}
    ORDER BY o.place OPERATOR(register_places.<->) register.place_of($1, $2)
    LIMIT $3`);
};

/**
 * The nearest published outlets that are not closed, by great circle, the nearest first; of two as near the one with
 * the lower number.
 */
const nearestTo = async (
  tx: Transaction,
  position: Position,
  { country, maker, brand, serving = false, limit }: Omit<NearestAsked, 'position' | 'city'>,
): Promise<readonly NearOutlet[]> => {
  const filters: readonly Filter[] = [
    ['o.country = ?', country],
    ['o.maker = ?', maker],
    ['o.brands @> ARRAY[?::text]', brand],
  ];
  const values = filters.flatMap(([, value]) => (value === undefined ? [] : [value]));
  const rows = await tx.rows<OutletRow & Record<string, unknown>>(statementOf(filters, serving), [
    ...position,
    limit,
    ...values,
  ]);
  const near = rows.map(outletOf).map((outlet) => ({
    ...outlet,
    kilometres: greatCircleKm(position, outlet.position ?? position),
  }));
  return near.sort((a, b) => a.kilometres - b.kilometres || (a.number < b.number ? -1 : 1));
};

/** Where a city is: as the list of cities has it, else as outlets there say. */
const placeOfCity = async (
  tx: Transaction,
  city: string,
  country: string | undefined,
): Promise<CityFound> => {
  const listed = cityNamed(city, country ?? null);
  if (listed !== null) return listed;
  const found = await tx.maybe<{ city: string; lon: number; lat: number }>(
    `SELECT o.city, o.lon, o.lat
      FROM register.outlet o
      WHERE o.published_on IS NOT NULL
        AND lower(o.city) = lower($1)
        AND o.lon IS NOT NULL
        AND ($2::text IS NULL OR o.country = $2)
      ORDER BY o.number
      LIMIT 1`,
    [city, country ?? null],
  );
  if (found === null) return refuse('place-unknown', { field: 'city' });
  return { name: found.city, position: [found.lon, found.lat] };
};

/**
 * The outlets nearest to a position or a city, for anybody.
 *
 * Refusals: `not-well-formed` without position and city, `place-unknown`.
 */
export const nearestOutlets = (
  register: Register,
  actor: Actor,
  asked: NearestAsked,
): Promise<Outcome<Nearest>> =>
  register.as(actor, async (tx) => {
    const { position, city, country } = asked;
    if (position !== undefined) {
      return { position, city: null, items: await nearestTo(tx, position, asked) };
    }
    if (city === undefined) return refuse('not-well-formed', { field: 'position' });
    const found = await placeOfCity(tx, city, country);
    const items = await nearestTo(tx, found.position, asked);
    return { position: found.position, city: found.name, items };
  });

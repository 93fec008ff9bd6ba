import { z } from 'zod';
import { greatCircleKm, type Position } from '../../domain/places/great-circle.ts';
import { type CityFound, cityNamed } from '../../intake/network/city-named.ts';
import { action, type MembersInput, type Work } from '../action.ts';
import { prepared } from '../prepared.ts';
import type { Shaped } from '../shaped.ts';
import { CountryCode, Name } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { Latitude, Longitude } from './degrees.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import { Flag, Maker, Outlet } from './outlet-shapes.ts';

const MOST_NEAR = 50; // not-law: rows of a list
const USUAL_NEAR = 10; // not-law: rows of a list

/** An outlet and how far it is by great circle. */
const NearOutlet = Outlet.extend({ kilometres: z.number() }).meta({ id: 'NearOutlet' });
type NearOutlet = Shaped<typeof NearOutlet>;

const QUERY = {
  lon: Longitude.optional(),
  lat: Latitude.optional(),
  /** Its name in Latin letters, or as outlets write it. */
  city: Name.optional(),
  /** The city is looked for there, and outlets of it alone are given. */
  country: CountryCode.optional(),
  maker: Maker.optional(),
  /** Id of the reference list of brands. */
  brand: Name.optional(),
  serving: Flag.meta({
    description: 'True: only those that say that they serve cars they did not import.',
  }),
  limit: z.coerce.number().int().min(1).max(MOST_NEAR).default(USUAL_NEAR),
};
type NearestAsked = MembersInput<typeof QUERY>;

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
  { country, maker, brand, serving = false, limit }: NearestAsked,
): Promise<readonly NearOutlet[]> => {
  const filters: readonly Filter[] = [
    ['o.country = ?', country],
    ['o.maker = ?', maker],
    ['o.brands @> ARRAY[?::text]', brand],
  ];
  const values = filters.flatMap(([, value]) => (value === undefined ? [] : [value]));
  const rows = await tx.rows<OutletRow>(statementOf(filters, serving), [
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
  { tx, refuse }: Work<'place-unknown'>,
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

/** The outlets nearest to a position or a city, for anybody. */
export const nearestOutlets = action({
  method: 'GET',
  path: '/v1/outlets/nearest',
  summary: { en: 'The outlets nearest to a place', zh: '距某地最近的网点' },
  description: 'For anybody. By great circle. Near a position (`lon`, `lat`), or near a city.',
  access: 'public',
  query: QUERY,
  answer: z.strictObject({
    /** Near what was looked. */
    position: z.tuple([z.number(), z.number()]),
    /** The city that was meant; null where a position was given. */
    city: z.string().nullable(),
    items: z.array(NearOutlet),
  }),
  refusals: ['place-unknown'],
  work: async (at, asked) => {
    const { lon, lat, city, country } = asked;
    if (lon !== undefined && lat !== undefined) {
      const position = [lon, lat] as const;
      return { position, city: null, items: await nearestTo(at.tx, position, asked) };
    }
    if (city === undefined) return at.refuse('not-well-formed', { field: 'position' });
    const { position, name } = await placeOfCity(at, city, country);
    return { position, city: name, items: await nearestTo(at.tx, position, asked) };
  },
});

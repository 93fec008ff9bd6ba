import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema, several } from '../page-shapes.ts';
import { CountryCode, Day, Name } from '../shapes.ts';
import { Latitude, Longitude } from './degrees.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import { Flag, Maker, Outlet, OutletState, Service } from './outlet-shapes.ts';

const Box = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?(,-?\d{1,3}(\.\d+)?){3}$/)
  .transform((text, context): [number, number, number, number] => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
    const isBox =
      [west, east].every((at) => Longitude.safeParse(at).success) &&
      [south, north].every((at) => Latitude.safeParse(at).success) &&
      south <= north;
    if (!isBox) context.addIssue('west,south,east,north in degrees');
    return [west, south, east, north];
  })
  .meta({
    type: 'string',
    description: 'West, south, east, north; west beyond east crosses the antimeridian.',
  });

const OPEN_STATES = ['proposed', 'attested', 'lapsed', 'disputed'] as const;

/** Outlets that whoever acts may see, by country, maker and number. */
export const listOutlets = action({
  method: 'GET',
  path: '/v1/outlets',
  summary: { en: 'Outlets, by country, manufacturer and number', zh: '维修服务网点列表' },
  description:
    'For anybody: published outlets, lapsed and disputed ones marked as such. A manufacturer sees its own ' +
    'before they are published, authorities see all.',
  access: 'public',
  query: {
    ...PAGE_QUERY,
    bbox: Box.optional(),
    country: CountryCode.optional(),
    maker: Maker.optional(),
    /** Id of the reference list of brands. */
    brand: Name.optional(),
    /** On the day of the register, any of these; without it all but closed ones. */
    state: several(OutletState).optional(),
    service: several(Service)
      .optional()
      .meta({ description: 'Those that say yes to all of these.' }),
    /** Those whose attestation ends by this day, inclusive. */
    lapsingBy: Day.optional(),
    /** A part of name, address, city or number. */
    text: Name.optional(),
    /** True: those of the manufacturer that acts alone. */
    own: Flag,
  },
  answer: pageSchema(Outlet),
  work: async ({ tx, register }, asked) => {
    const { bbox, country, maker, brand, lapsingBy, text, own = false } = asked;
    const { state = OPEN_STATES, service = [] } = asked;
    const filters = [
      ...[country ?? null, maker ?? null, brand ?? null, state, service, lapsingBy ?? null],
      ...[text ?? null, own, ...(bbox ?? [null, null, null, null])],
    ];
    const page = pageAsked(register, 'outlets', asked, [tx.actor.organisation, ...filters]);
    const after = page.after ?? [null, null, null, null];
    const rows = await tx.rows<OutletRow>(
      `SELECT ${OUTLET_COLUMNS}
        FROM register.outlet o
        WHERE ($1::text IS NULL OR o.country = $1)
          AND ($2::text IS NULL OR o.maker = $2)
          AND ($3::text IS NULL OR o.brands @> ARRAY[$3])
          AND register.outlet_state(o.state, o.attested_until, register.today()) = ANY ($4)
          AND NOT EXISTS (
            SELECT FROM unnest($5::text[]) wanted
            WHERE o.services -> wanted ->> 'answer' IS DISTINCT FROM 'yes'
          )
          AND ($6::date IS NULL OR (o.state = 'attested' AND o.attested_until <= $6))
          AND (
            $7::text IS NULL
            OR strpos(lower(concat_ws(' ', o.name, o.address, o.city, o.number)), lower($7)) > 0
          )
          AND (NOT $8::boolean OR o.organisation = register.organisation())
          AND (
            $9::float8 IS NULL
            OR (
              o.lat BETWEEN $10 AND $12
              AND CASE
                WHEN $9 <= $11::float8 THEN o.lon BETWEEN $9 AND $11
                ELSE o.lon >= $9 OR o.lon <= $11
              END
            )
          )
          AND (
            $13::text IS NULL
            OR (o.country, o.maker, o.number, o.id) > ($13, $14, $15, $16::uuid)
          )
        ORDER BY o.country, o.maker, o.number, o.id
        LIMIT $17`,
      [...filters, ...after, page.rows],
    );
    return page.of(rows, {
      key: (row) => [row.country, row.maker, row.number, row.id],
      item: outletOf,
    });
  },
});

import type { AskedOfOutlet } from '../../intake/network/outlet-services.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import type { Register } from '../register.ts';
import { OUTLET_COLUMNS, type Outlet, type OutletRow, outletOf } from './outlet-rows.ts';

/** Which outlets are wanted; whoever asks gets those that the part may see. */
export interface OutletsAsked extends PageAsked {
  /** West, south, east, north in degrees; west of greater longitude than east crosses the antimeridian. */
  readonly within?: readonly [number, number, number, number];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Id in the list of makers. */
  readonly maker?: string;
  /** Id of the reference list of brands. */
  readonly brand?: string;
  /** On the day of the register, any of these; without it all but closed ones. */
  readonly states?: readonly string[];
  /** Those that say yes to all of these. */
  readonly services?: readonly AskedOfOutlet[];
  /** Those whose attestation ends by this day, inclusive; ISO. */
  readonly lapsingBy?: string;
  /** A part of name, address, city or number. */
  readonly text?: string;
  /** True: those of the manufacturer that acts alone. */
  readonly own?: boolean;
}

const OPEN_STATES = ['proposed', 'attested', 'lapsed', 'disputed'];

/** Outlets that whoever acts may see, by country, maker and number. */
export const listOutlets = (
  register: Register,
  actor: Actor,
  asked: OutletsAsked,
): Promise<Outcome<PageOf<Outlet>>> =>
  register.as(actor, async (tx) => {
    const { within, country, maker, brand, lapsingBy, text, own = false } = asked;
    const { states = OPEN_STATES, services = [] } = asked;
    const filters = [
      ...[country ?? null, maker ?? null, brand ?? null, states, services, lapsingBy ?? null],
      ...[text ?? null, own, ...(within ?? [null, null, null, null])],
    ];
    const page = pageAsked(register, 'outlets', asked, [actor.organisation, ...filters]);
    const after = page.after ?? [null, null, null, null];
    const rows = await tx.rows<OutletRow & Record<string, unknown>>(
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
      key: ({ country, maker, number, id }) => [country, maker, number, id],
      item: outletOf,
    });
  });

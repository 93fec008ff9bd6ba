import { z } from 'zod';
import { AMBERS } from '../../domain/borders/hold-reasons.ts';
import { PASS_GROUNDS } from '../../domain/borders/pass-grounds.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { readVin } from '../read-vin.ts';
import type { Shaped } from '../shaped.ts';
import { Day, TypedVin } from '../shapes.ts';
import { Reason } from './border-shapes.ts';

/** What a vehicle went on with at a port, by a signed ground. */
export const BorderPass = z
  .strictObject({
    id: z.uuid(),
    vin: z.string(),
    licence: z.string(),
    application: z.uuid().nullable().meta({ description: 'For the office; null for customs.' }),
    port: z.string(),
    at: z.iso.datetime(),
    on: Day,
    ambers: z.array(Reason),
    ground: Reason,
    words: z.string(),
    toldKm: z.number().int().nullable(),
    shownKm: z.number().int().nullable(),
  })
  .meta({ id: 'BorderPass' });
export type BorderPass = Shaped<typeof BorderPass>;

interface PassRow {
  readonly id: string;
  readonly vin: string;
  readonly licence: string;
  readonly application: string | null;
  readonly port: string;
  readonly at: string;
  readonly on: string;
  readonly ambers: readonly string[];
  readonly ground: string;
  readonly words: string;
  readonly toldKm: number | null;
  readonly shownKm: number | null;
  readonly key: string;
}

/** A code with its words, of a closed set; the code itself where a later program knew more. */
export const codedIn =
  (set: Readonly<Record<string, Bilingual>>) =>
  (code: string): Reason => ({ code, text: set[code] ?? { en: code, zh: code } });

/** What went on by a signed ground, the last first. */
export const listPasses = action({
  method: 'GET',
  path: '/v1/border-passes',
  summary: { en: 'What went on by a signed ground', zh: '签署理由放行记录' },
  access: { right: 'read', parts: ['customs', 'office', 'ministry'] },
  query: {
    vin: TypedVin.optional(),
    since: Day.optional().meta({ description: 'Those of this day and later ones.' }),
    ...SLICE_QUERY,
  },
  answer: sliceSchema(BorderPass),
  refusals: ['vin-unread'],
  work: async ({ tx, register }, { vin: typed, since = null, ...asked }) => {
    const vin = typed === undefined ? null : readVin(typed);
    const { organisation, part } = tx.actor;
    const page = sliceAsked(register, 'border-passes', asked, [organisation, vin, since]);
    const rows = await tx.rows<PassRow & Record<string, unknown>>(
      `SELECT p.id, p.vin, l.number AS licence, o.name AS port, ${isoInstant('p.at')} AS at, p.day AS "on",
          p.ambers, p.ground, p.words, p.told_km AS "toldKm", p.shown_km AS "shownKm", p.at::text AS key,
          CASE WHEN $5 THEN NULL ELSE l.application END AS application
        FROM register.border_pass p
        JOIN register.organisation o ON o.id = p.port
        JOIN register.licensed_vehicle v ON v.id = p.vehicle
        JOIN register.licence l ON l.id = v.licence
        WHERE ($1::text IS NULL OR p.vin = $1)
          AND ($6::date IS NULL OR p.day >= $6)
          AND ($2::timestamptz IS NULL OR (p.at, p.id) < ($2, $3::uuid))
        ORDER BY p.at DESC, p.id DESC
        LIMIT $4`,
      [vin, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows, part === 'customs', since],
    );
    return page.of(rows, {
      key: ({ key, id }) => [key, id],
      item: ({ key: _, ambers, ground, ...row }) => ({
        ...row,
        ambers: ambers.map(codedIn(AMBERS)),
        ground: codedIn(PASS_GROUNDS)(ground),
      }),
    });
  },
});

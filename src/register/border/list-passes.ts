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
    takesPhotographs: z.boolean().meta({
      description: 'Whose port it is may photograph the car, as long as it has not left.',
    }),
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
  readonly own: boolean;
  readonly there: boolean;
  readonly key: string;
}

/** A code with its words, of a closed set; the code itself where a later program knew more. */
export const codedIn =
  (set: Readonly<Record<string, Bilingual>>) =>
  (code: string): Reason => ({ code, text: set[code] ?? { en: code, zh: code } });

/** Passes and whose they are; whoever must not know the application gets none of it. */
const PASSES = `
  SELECT p.id, p.vin, l.number AS licence, o.name AS port, p.port = register.organisation() AS own,
      ${isoInstant('p.at')} AS at, p.day AS "on", p.ambers, p.ground, p.words, p.told_km AS "toldKm",
      p.shown_km AS "shownKm", p.at::text AS key,
      CASE WHEN register.part() = 'customs' THEN NULL ELSE l.application END AS application,
      v.state IN ('open', 'declared') AS there
    FROM register.border_pass p
    JOIN register.organisation o ON o.id = p.port
    JOIN register.licensed_vehicle v ON v.id = p.vehicle
    JOIN register.licence l ON l.id = v.licence`;

const passOf = ({ key: _, ambers, ground, own, there, ...row }: PassRow): BorderPass => ({
  ...row,
  ambers: ambers.map(codedIn(AMBERS)),
  ground: codedIn(PASS_GROUNDS)(ground),
  takesPhotographs: own && there,
});

/** What a vehicle went on with. */
export const getPass = action({
  method: 'GET',
  path: '/v1/border-passes/{pass}',
  summary: { en: 'What a vehicle went on with', zh: '签署理由放行详情' },
  access: { right: 'read', parts: ['customs', 'office', 'ministry'] },
  params: { pass: z.uuid() },
  answer: BorderPass,
  work: async ({ tx, refuse }, { pass }) => {
    const row = await tx.maybe<PassRow & Record<string, unknown>>(`${PASSES} WHERE p.id = $1`, [
      pass,
    ]);
    return row === null ? refuse('not-found', { field: 'pass' }) : passOf(row);
  },
});

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
    const { organisation } = tx.actor;
    const page = sliceAsked(register, 'border-passes', asked, [organisation, vin, since]);
    const rows = await tx.rows<PassRow & Record<string, unknown>>(
      `${PASSES}
        WHERE ($1::text IS NULL OR p.vin = $1)
          AND ($5::date IS NULL OR p.day >= $5)
          AND ($2::timestamptz IS NULL OR (p.at, p.id) < ($2, $3::uuid))
        ORDER BY p.at DESC, p.id DESC
        LIMIT $4`,
      [vin, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows, since],
    );
    return page.of(rows, {
      key: ({ key, id }) => [key, id],
      item: passOf,
    });
  },
});

import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { prepared } from '../../prepared.ts';
import { readVin } from '../../read-vin.ts';
import type { Shaped } from '../../shaped.ts';
import { Day, TypedVin } from '../../shapes.ts';

/** A vehicle that was drawn at random. */
const Sample = z
  .strictObject({
    id: z.uuid(),
    vehicle: z.uuid().meta({ description: 'The vehicle of an application.' }),
    application: z.uuid(),
    number: z.string().meta({ description: 'Of the application.' }),
    vin: z.string(),
    exporter: z.uuid(),
    province: z.string(),
    drawnOn: Day,
    perThousand: z.number().int().meta({ description: 'How many of a thousand were drawn then.' }),
    lot: z.string().meta({
      description: 'HMAC-SHA256 of the VIN and the year under the register’s key, hexadecimal.',
    }),
  })
  .meta({ id: 'Sample' });
export type Sample = Shaped<typeof Sample>;

const LIST = prepared(sql`
  SELECT
    s.id, s.vehicle, s.application, a.number, s.vin, s.exporter, s.province,
    s.drawn_on::text AS "drawnOn",
    s.per_thousand AS "perThousand",
    encode(s.lot, 'hex') AS lot
  FROM register.sample s
  JOIN register.application a ON a.id = s.application
  WHERE ($1::text IS NULL OR s.vin = $1)
    AND ($2::uuid IS NULL OR s.application = $2)
    AND ($3::date IS NULL OR (s.drawn_on, s.id) < ($3, $4::uuid))
  ORDER BY s.drawn_on DESC, s.id DESC
  LIMIT $5
`);

/** Vehicles that were drawn at random, the newest first: an office those of its province, the ministry all. */
export const listSamples = action({
  method: 'GET',
  path: '/v1/samples',
  summary: { en: 'Vehicles that were drawn at random, the newest first', zh: '随机抽查的车辆' },
  description:
    'Whoever applies is not told. Nobody can predict who is drawn, and whoever has the key of the register can check ' +
    'every lot.',
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: { ...SLICE_QUERY, vin: TypedVin.optional(), application: z.uuid().optional() },
  answer: sliceSchema(Sample),
  refusals: ['vin-unread'],
  work: async ({ register, tx }, { vin: typed, application = null, ...asked }) => {
    const vin = typed === undefined ? null : readVin(typed);
    const page = sliceAsked(register, 'samples', asked, [tx.actor.organisation, vin, application]);
    const rows = await tx.rows<Sample>(LIST, [
      ...[vin, application, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    ]);
    return page.of(rows, { key: ({ drawnOn, id }) => [drawnOn, id], item: (row) => row });
  },
});

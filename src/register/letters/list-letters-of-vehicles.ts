import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { several } from '../list-shapes.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name } from '../shapes.ts';

/** The letter of one vehicle of an application that counts most. */
const LetterOfVehicle = z
  .strictObject({
    vin: z.string(),
    id: z.uuid(),
    number: z.string(),
    kind: z.enum(['issued-here', 'brought']).meta({
      description:
        '`issued-here`: in the register from its request on; `brought`: signed elsewhere, and brought as a file.',
    }),
    state: z.string().meta({
      description: 'Of a letter that was brought: what verification answered then.',
    }),
    ground: z.string().nullable().meta({
      description: 'Of a letter that was declined, suspended or revoked.',
    }),
    on: Day.meta({ description: 'The day in China on which it came to this.' }),
  })
  .meta({ id: 'LetterOfVehicle' });
export type LetterOfVehicle = Shaped<typeof LetterOfVehicle>;

/** One in force or suspended counts before one that was brought, that before one under way, and what ended is last. */
const LETTERS = sql`
  SELECT DISTINCT ON (one.vin)
    one.vin, one.id, one.number, one.kind, one.state, one.ground,
    (one.at AT TIME ZONE 'Asia/Shanghai')::date::text AS "on"
  FROM (
    SELECT
      l.vin, l.id, l.number, 'issued-here' AS kind, l.state, l.ground, l.stepped_at AS at,
      CASE
        WHEN l.state IN ('issued', 'suspended') THEN 1
        WHEN l.state IN ('requested', 'drafted', 'signed') THEN 3
        ELSE 4
      END AS place
    FROM register.letter l
    WHERE l.application = $1
    UNION ALL
    SELECT
      b.vin, b.id, b.number, 'brought', b.verification ->> 'answer', NULL, b.brought_at, 2
    FROM register.letter_brought b
    WHERE b.application = $1 AND b.ended_at IS NULL
  ) one
  WHERE one.vin = ANY ($2)
  ORDER BY one.vin, one.place, one.at DESC, one.id
`;

/** The letters of vehicles of an application, one a vehicle, by VIN; a vehicle without is left out. */
export const listLettersOfVehicles = action({
  method: 'GET',
  path: '/v1/applications/{application}/letters',
  summary: {
    en: 'The letters of vehicles of an application, one a vehicle',
    zh: '申请车辆的确认书（每车一份）',
  },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry'] },
  params: { application: z.uuid() },
  query: { vins: several(Name) },
  answer: z.strictObject({ items: z.array(LetterOfVehicle) }),
  work: async ({ tx }, { application, vins }) => ({
    items: await tx.rows<LetterOfVehicle>(LETTERS, [application, vins]),
  }),
});

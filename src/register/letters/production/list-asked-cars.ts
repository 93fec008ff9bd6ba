import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { several } from '../../list-shapes.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { MAKER_READS } from '../letter.ts';
import { producedOf } from './produced-of.ts';
import { Produced } from './production-shapes.ts';

/** What a manufacturer's clerk knows of a car for which a letter is asked. */
const AskedCar = z
  .strictObject({
    letter: z.uuid(),
    vin: z.string(),
    produced: Produced,
    registeredOn: Day.nullable().meta({
      description: 'First registered in China, as it is told; null where nobody says.',
    }),
    days: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Since then, on the day of the register.' }),
    dueOn: Day.nullable().meta({
      description: 'The last day of the office’s clock; null while it stands still.',
    }),
    otherLetters: z.number().int().meta({
      description: 'Other letters of the manufacturer for the VIN, whatever became of them.',
    }),
  })
  .meta({ id: 'AskedCar' });
export type AskedCar = Shaped<typeof AskedCar>;

const CARS = sql`
  SELECT
    l.id AS letter, l.vin,
    c.registered_on::text AS "registeredOn",
    (register.today() - c.registered_on)::int AS days,
    c.due_on::text AS "dueOn",
    (SELECT count(*)::int FROM register.letter o WHERE o.vin = l.vin AND o.id <> l.id) AS "otherLetters"
  FROM register.letter l
  LEFT JOIN LATERAL register.car_asked_for(l.application, l.vin) c ON true
  WHERE l.id = ANY ($1)
  ORDER BY l.made_at, l.id
`;

/** The cars for which letters are asked, held against what the manufacturer says that it built. */
export const listAskedCars = action({
  method: 'GET',
  path: '/v1/letters/cars',
  summary: {
    en: 'Cars for which letters are asked, held against the own production lists',
    zh: '申请确认书的车辆与本企业生产清单比对',
  },
  access: MAKER_READS,
  query: { ids: several(z.uuid()) },
  answer: z.strictObject({ items: z.array(AskedCar) }),
  work: async ({ tx }, { ids }) => {
    const rows = await tx.rows<Omit<AskedCar, 'produced'>>(CARS, [ids]);
    const produced = await producedOf(
      tx,
      rows.map(({ vin }) => vin),
    );
    return {
      items: rows.flatMap((row) => {
        const own = produced.get(row.vin);
        return own === undefined ? [] : [{ ...row, produced: own }];
      }),
    };
  },
});

import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { NATION_READERS, productRun } from './product-run.ts';
import { CELL_QUERY, NationVehicle, TEXT_QUERY } from './product-shapes.ts';

const DAYS = z.coerce.number().int().min(0).max(100_000); // not-law: days

/** The vehicles behind the figures of a run, in the order of their VINs. */
export const listNationVehicles = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/vehicles',
  summary: { en: 'The vehicles behind the figures of a run', zh: '指标所涉车辆' },
  description:
    'Those that left, those never plated and those of which it cannot be decided; of the last two runs. ' +
    'A registered vehicle that stayed is no row.',
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: {
    ...SLICE_QUERY,
    ...CELL_QUERY,
    ...TEXT_QUERY,
    figure: NationVehicle.shape.figure.optional(),
    ageFrom: DAYS.optional(),
    ageTo: DAYS.optional().meta({ description: 'Inclusive.' }),
    exited: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional()
      .meta({ description: 'Month of the exit, `YYYY-MM`.' }),
    letter: z.enum(['yes', 'no']).optional(),
    country: z.string().max(60).optional(), // not-law: characters
  },
  answer: sliceSchema(NationVehicle),
  work: async ({ tx, register, refuse }, asked) => {
    const { run, maker = null, province = null, month = null, figure = null } = asked;
    const { ageFrom = null, ageTo = null, letter = null, country = null, exited = null } = asked;
    const text = asked.text?.trim().toUpperCase() ?? null;
    await productRun({ tx, refuse }, run);
    const filters = [
      ...[run, maker, province, month, figure, ageFrom, ageTo, letter, country, text],
      exited === null ? null : `${exited}-01`,
    ];
    const page = sliceAsked(register, 'nation-vehicles', asked, filters);
    const rows = await tx.rows<{
      vin: string;
      figure: NationVehicle['figure'];
      maker: string;
      province: string;
      month: string;
      registered_on: string | null;
      exited_on: string | null;
      age: number | null;
      lettered: boolean;
      country: string;
    }>(
      `SELECT
          v.vin, v.figure, v.maker, v.province, v.month, v.registered_on, v.exited_on, v.age, v.lettered, v.country
        FROM register.nation_vehicle v
        WHERE v.run = $1
          AND ($2::text IS NULL OR v.maker = $2)
          AND ($3::text IS NULL OR v.province = $3)
          AND ($4::text IS NULL OR v.month = $4)
          AND ($5::text IS NULL OR v.figure = $5)
          AND ($6::int IS NULL OR v.age >= $6)
          AND ($7::int IS NULL OR v.age <= $7)
          AND ($8::text IS NULL OR v.lettered = ($8 = 'yes'))
          AND ($9::text IS NULL OR v.country = $9)
          AND ($10::text IS NULL OR v.vin = $10)
          AND ($11::date IS NULL OR (v.exited_on >= $11 AND v.exited_on < $11 + interval '1 month'))
          AND ($12::text IS NULL OR v.vin > $12)
        ORDER BY v.vin
        LIMIT $13`,
      [...filters, page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ vin }) => [vin],
      item: ({ registered_on: registeredOn, exited_on: exitedOn, ...row }) => ({
        ...row,
        registeredOn,
        exitedOn,
      }),
    });
  },
});

import { z } from 'zod';
import { action } from '../../action.ts';
import type { Shaped } from '../../shaped.ts';
import { NATION_READERS, productRun } from '../products/product-run.ts';
import { countLeftBy, countLeftByAge, countLeftByMonth, wholeMonthBefore } from './count-left.ts';

const Count = z.int().min(0);

const LeftChange = z
  .strictObject({
    key: z.string().meta({ description: 'Legal name, or two digits; empty: not told.' }),
    now: Count.meta({ description: 'In the last whole month.' }),
    before: Count.meta({ description: 'In the month before it.' }),
    year: Count.meta({ description: 'In the twelve months up to the run.' }),
  })
  .meta({ id: 'LeftChange' });

const NationLeft = z.strictObject({
  month: z.string().meta({ description: 'The last whole month before the run.' }),
  months: z.array(z.strictObject({ month: z.string(), left: Count, provisional: z.boolean() })),
  ages: z
    .array(z.strictObject({ from: Count, to: Count.nullable(), count: Count }))
    .meta({ description: 'By days from registration to exit; a bar ends on the last day.' }),
  makers: z.array(LeftChange),
  provinces: z.array(LeftChange),
});
export type NationLeft = Shaped<typeof NationLeft>;

/** Vehicles that left within the window, by month, by age, and by whom they became more. */
export const getNationLeft = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/left',
  summary: { en: 'Who left within the window, and where they became more', zh: '期内出口及其增减' },
  description:
    'Makers and provinces whose number rose most from one whole month to the next stand first.',
  access: NATION_READERS,
  params: { run: z.uuid() },
  answer: NationLeft,
  work: async ({ tx, refuse }, { run }) => {
    const { as_of: asOf } = await productRun({ tx, refuse }, run);
    return {
      month: wholeMonthBefore(asOf),
      months: [...(await countLeftByMonth(tx, run, asOf))],
      ages: [...(await countLeftByAge(tx, run, asOf))],
      makers: [...(await countLeftBy(tx, run, asOf, 'maker'))],
      provinces: [...(await countLeftBy(tx, run, asOf, 'province'))],
    };
  },
});

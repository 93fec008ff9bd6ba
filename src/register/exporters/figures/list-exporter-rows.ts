import { z } from 'zod';
import { action } from '../../action.ts';
import { toldUntil } from '../../duties/untold.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { Figure, youngDays } from './figure-shapes.ts';

/** A row that a figure counts. */
const ExporterRow = z
  .strictObject({
    day: Day,
    vin: z.string().nullable(),
    number: z.string().meta({
      description:
        'Of the application, licence, complaint, letter, filing or referral; of a duty its rule.',
    }),
    thing: z.uuid().meta({ description: 'Its id.' }),
    state: z.string(),
    amount: z.number().nullable().meta({ description: 'CNY.' }),
    age: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Days from registration to application.' }),
  })
  .meta({ id: 'ExporterRow' });
export type ExporterRow = Shaped<typeof ExporterRow>;

type Row = ExporterRow & { readonly place: string };

/** The rows that a figure of an exporter counts, the latest first. */
export const listExporterRows = action({
  method: 'GET',
  path: '/v1/exporters/{exporter}/rows',
  summary: { en: 'The rows behind a figure of an exporter', zh: '企业数据明细' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { exporter: z.uuid() },
  query: { ...SLICE_QUERY, figure: Figure },
  answer: sliceSchema(ExporterRow),
  work: async ({ tx, register }, { exporter, figure, ...asked }) => {
    const on = await tx.today();
    const page = sliceAsked(register, 'exporter-rows', asked, [
      tx.actor.organisation,
      exporter,
      figure,
    ]);
    const [told] = await toldUntil(register, tx);
    const rows = await tx.rows<Row>(
      `SELECT r.day, r.vin, r.number, r.thing, r.state, r.amount::float8 AS amount, r.age,
          r.thing || ' ' || coalesce(r.vin, '') AS place
        FROM register.exporter_row r
        WHERE r.exporter = $1
          AND $2 = ANY (register.figures_of_row(r.figure, r.state, r.age, $3, r.day, $8))
          AND r.day > ($4::date - interval '12 months')::date
          AND r.day <= $4::date
          AND (
            $5::date IS NULL
            OR r.day < $5
            OR (r.day = $5 AND r.thing || ' ' || coalesce(r.vin, '') > $6::text)
          )
        ORDER BY r.day DESC, place
        LIMIT $7`,
      [
        exporter,
        figure,
        youngDays(register, on),
        on,
        page.after?.[0] ?? null,
        page.after?.[1] ?? null,
        page.rows,
        told,
      ],
    );
    return page.of(rows, {
      key: ({ day, place }) => [day, place],
      item: ({ place: _, ...row }) => row,
    });
  },
});

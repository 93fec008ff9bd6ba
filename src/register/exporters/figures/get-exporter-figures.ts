import { z } from 'zod';
import { action } from '../../action.ts';
import { toldUntil } from '../../duties/untold.ts';
import { ExporterFigures, FIGURES, youngDays } from './figure-shapes.ts';

interface FigureRow {
  figure: string;
  value: number;
}

interface MedianRow {
  figure: string;
  median: number;
  exporters: number;
  counted_on: string;
}

/** What an exporter is judged by over twelve months, beside the median of its province. */
export const getExporterFigures = action({
  method: 'GET',
  path: '/v1/exporters/{exporter}/figures',
  summary: { en: 'An exporter in figures of twelve months', zh: '企业近十二个月数据' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { exporter: z.uuid() },
  answer: ExporterFigures,
  work: async ({ tx, register, refuse }, { exporter }) => {
    const on = await tx.today();
    const about =
      (await tx.maybe<{ province: string; since: string }>(
        `SELECT o.province, (register.today() - interval '12 months' + interval '1 day')::date AS since
          FROM register.organisation o
          WHERE o.id = $1 AND o.part = 'exporter'`,
        [exporter],
      )) ?? refuse('not-found');
    const [told] = await toldUntil(register, tx);
    const counted = await tx.rows<FigureRow>(
      `SELECT f.figure, f.value::float8 AS value
        FROM register.exporter_figures(ARRAY[$1::uuid], $2, $3, $4) f`,
      [exporter, on, youngDays(register, on), told],
    );
    const medians = await tx.rows<MedianRow>(
      `SELECT m.figure, m.median::float8 AS median, m.exporters, m.counted_on
        FROM register.province_median m
        WHERE m.province = $1`,
      [about.province],
    );
    const values = new Map(counted.map((row) => [row.figure, row.value]));
    const usual = new Map(medians.map((row) => [row.figure, row.median]));
    const [first = null] = medians;
    return {
      since: about.since,
      on,
      items: FIGURES.map((figure) => ({
        figure,
        value: values.get(figure) ?? 0,
        median: usual.get(figure) ?? null,
      })),
      medianOf: first?.exporters ?? null,
      countedOn: first?.counted_on ?? null,
    };
  },
});

import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name } from '../shapes.ts';

/** An exporter in a list, with what an office asks of it first. */
const ListedExporter = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    uscc: z.string().meta({ description: 'Unified social credit code.' }),
    province: z.string(),
    standing: z
      .string()
      .nullable()
      .meta({ description: 'State of its standing; null: none was begun.' }),
    applications: z.number().int().meta({ description: 'Handed in since ever.' }),
    refused: z.number().int().meta({ description: 'Vehicles that were refused, appealed or not.' }),
    lastOn: Day.nullable().meta({
      description: 'Day of the last step of an application; null before the first.',
    }),
  })
  .meta({ id: 'ListedExporter' });
export type ListedExporter = Shaped<typeof ListedExporter>;

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  uscc: string;
  province: string;
  standing: string | null;
  applications: number;
  refused: number;
  last_on: string | null;
}

/** Exporters of the office's province, or of all for the ministry, by province and name. */
export const listExporters = action({
  method: 'GET',
  path: '/v1/exporters',
  summary: { en: 'Exporters, by province and name', zh: '出口企业列表' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    ...SLICE_QUERY,
    name: Name.optional().meta({ description: 'A part of it, or the credit code.' }),
    province: Name.optional(),
    standing: Name.optional(),
  },
  answer: sliceSchema(ListedExporter),
  work: async ({ tx, register }, asked) => {
    const { name = null, province = null, standing = null } = asked;
    const filters = [tx.actor.organisation, name, province, standing];
    const page = sliceAsked(register, 'exporters', asked, filters);
    const rows = await tx.rows<Row>(
      `SELECT
          o.id,
          o.name,
          o.uscc,
          o.province,
          s.state AS standing,
          counted.applications,
          counted.refused,
          counted.last_on
        FROM (
          SELECT o.id, o.name, o.uscc, o.province
          FROM register.organisation o
          WHERE o.part = 'exporter'
            AND ($1::text IS NULL OR o.uscc = upper($1) OR strpos(lower(o.name), lower($1)) > 0)
            AND ($2::text IS NULL OR o.province = $2)
            AND (
              $3::text IS NULL
              OR EXISTS (SELECT FROM register.standing_of s WHERE s.exporter = o.id AND s.state = $3)
            )
            AND ($4::text IS NULL OR (o.province, o.name, o.id) > ($4, $5::text, $6::uuid))
          ORDER BY o.province, o.name, o.id
          LIMIT $7
        ) o
        LEFT JOIN register.standing_of s ON s.exporter = o.id
        CROSS JOIN LATERAL (
          SELECT
            count(*)::int AS applications,
            coalesce(sum(told.refused), 0)::int AS refused,
            (max(a.stepped_at) AT TIME ZONE 'Asia/Shanghai')::date AS last_on
          FROM register.application a
          CROSS JOIN LATERAL (
            SELECT count(*) AS refused
            FROM register.application_vehicle v
            WHERE v.application = a.id AND v.state IN ('refused', 'appealed', 'upheld')
          ) told
          WHERE a.exporter = o.id AND a.state <> 'draft'
        ) counted
        ORDER BY o.province, o.name, o.id`,
      [
        name,
        province,
        standing,
        page.after?.[0] ?? null,
        page.after?.[1] ?? null,
        page.after?.[2] ?? null,
        page.rows,
      ],
    );
    return page.of(rows, {
      key: ({ province: of, name: called, id }) => [of, called, id],
      item: ({ last_on: lastOn, ...row }) => ({ ...row, lastOn }),
    });
  },
});

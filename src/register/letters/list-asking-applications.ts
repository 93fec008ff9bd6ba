import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { MAKER_READS } from './letter.ts';
import { Country } from './letter-shapes.ts';

/** An application whose letters a manufacturer is asked for. */
const AskingApplication = z
  .strictObject({
    application: z.uuid(),
    number: z.string(),
    exporterName: z.string(),
    exporterUscc: z.string(),
    destinations: z.array(Country).meta({ description: 'In their order.' }),
    letters: z.number().int().meta({ description: 'That are asked for, or drafted.' }),
    differing: z.number().int().meta({
      description:
        'Of them: those whose car does not match the own production lists, or its own check digit.',
    }),
    askedOn: Day.meta({
      description: 'The day in China on which the first of them was asked for.',
    }),
    dueOn: Day.nullable().meta({
      description: 'The last day of the office’s clock; null while it stands still.',
    }),
  })
  .meta({ id: 'AskingApplication' });
export type AskingApplication = Shaped<typeof AskingApplication>;

const APPLICATIONS = sql`
  SELECT
    g.application, g.number, g."exporterName", g."exporterUscc", g.destinations, g.letters, g.differing,
    (g.asked AT TIME ZONE 'Asia/Shanghai')::date::text AS "askedOn",
    g.asked::text AS asked,
    c.due_on::text AS "dueOn"
  FROM (
    SELECT
      l.application,
      min(l.application_number) AS number,
      min(l.exporter_name) AS "exporterName",
      min(l.exporter_uscc) AS "exporterUscc",
      array_agg(DISTINCT l.destination ORDER BY l.destination) AS destinations,
      count(*)::int AS letters,
      (count(*) FILTER (WHERE register.differs_from_production(l.vin)))::int AS differing,
      min(l.made_at) AS asked,
      min(l.vin) AS vin
    FROM register.letter l
    WHERE l.manufacturer = register.organisation() AND l.state IN ('requested', 'drafted')
    GROUP BY l.application
  ) g
  LEFT JOIN LATERAL register.car_asked_for(g.application, g.vin) c ON true
  WHERE $1::text IS NULL OR (g.asked, g.application) > ($1::timestamptz, $2::uuid)
  ORDER BY g.asked, g.application
  LIMIT $3
`;

/** The applications whose letters the own manufacturer is asked for, the oldest first. */
export const listAskingApplications = action({
  method: 'GET',
  path: '/v1/letters/by-application',
  summary: {
    en: 'Applications whose letters are asked for, the oldest first',
    zh: '申请确认书的申请单，按时间升序',
  },
  access: MAKER_READS,
  query: SLICE_QUERY,
  answer: sliceSchema(AskingApplication),
  work: async ({ register, tx }, asked) => {
    const page = sliceAsked(register, 'asking-applications', asked, [tx.actor.organisation]);
    const rows = await tx.rows<AskingApplication & { asked: string; [column: string]: unknown }>(
      APPLICATIONS,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ asked: at, application }) => [at, application],
      item: ({ asked: _, ...one }): AskingApplication => one,
    });
  },
});

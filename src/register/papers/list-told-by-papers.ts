import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { TOLD_TO } from './get-told-by-paper.ts';
import { PAPERS, type PaperRow } from './paper-rows.ts';
import { ToldByPaper } from './reading-shapes.ts';
import { toldByPapers } from './told-by-papers.ts';

/** Papers of an application with what they tell; what was looked for and not found stands with each paper alone. */
export const listToldByPapers = action({
  method: 'GET',
  path: '/v1/applications/{application}/told-by-papers',
  summary: {
    en: 'What the papers of an application contradict, before it is submitted too',
    zh: '申请材料的矛盾之处（提交前亦可查询）',
  },
  access: TOLD_TO,
  params: { application: z.uuid() },
  query: { ...SLICE_QUERY, vin: Name.optional() },
  answer: sliceSchema(ToldByPaper),
  work: async (work, asked) => {
    const { tx, register } = work;
    const { application, vin = null } = asked;
    const page = sliceAsked(register, 'told-by-papers', asked, [
      tx.actor.organisation,
      application,
      vin,
    ]);
    const rows = await tx.rows<PaperRow & { moment: string }>(
      `SELECT listed.*, listed.handed_in_at::text AS moment
        FROM (${PAPERS}
          WHERE a.thing = $1 AND a.attached_to = 'application' AND a.removed_at IS NULL
            AND ($2::text IS NULL OR a.vin = $2)
        ) listed
        WHERE $3::timestamptz IS NULL OR (listed.handed_in_at, listed.id) > ($3, $4::uuid)
        ORDER BY listed.handed_in_at, listed.id
        LIMIT $5`,
      [application, vin, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    const told = await toldByPapers(work, rows);
    const toldOf = new Map(told.map((one) => [one.paper.id, one]));
    return page.of(rows, {
      key: ({ moment, id }) => [moment, id],
      item: ({ id }) => {
        const one = toldOf.get(id);
        if (one === undefined) throw new Error('a paper was told of that is not listed');
        const { paper, checks, elsewhere, problem } = one;
        const found = checks.filter(({ answer }) => answer === 'told');
        return { paper, checks: found, elsewhere: [...elsewhere], problem };
      },
    });
  },
});

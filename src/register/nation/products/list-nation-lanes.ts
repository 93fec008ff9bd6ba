import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { NATION_READERS, productRun, runBefore } from './product-run.ts';
import { NationApplication, NationLane, SINCE, TEXT_QUERY } from './product-shapes.ts';

const PROVINCE = z.string().max(2).optional(); // not-law: digits of a province

/** Applications of a year by province and lane, with what came of them. */
export const listNationLanes = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/lanes',
  summary: { en: 'Applications by lane, and what came of them', zh: '各通道的申请及结果' },
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: { ...SINCE, province: PROVINCE },
  answer: z.strictObject({ items: z.array(NationLane) }),
  work: async ({ tx, refuse }, { run, since, province = null }) => {
    await productRun({ tx, refuse }, run);
    const earlier = await runBefore(tx, run, since);
    const rows = await tx.rows<{
      province: string;
      lane: NationLane['lane'];
      applications: number;
      vehicles: number;
      issued: number;
      refused: number;
      irregular: number;
      before: number | null;
    }>(
      `SELECT
          l.province, l.lane, l.applications, l.vehicles, l.issued, l.refused, l.irregular,
          b.applications AS before
        FROM register.nation_lane l
        LEFT JOIN register.nation_lane b ON b.run = $2 AND b.province = l.province AND b.lane = l.lane
        WHERE l.run = $1 AND ($3::text IS NULL OR l.province = $3)
        ORDER BY l.province, array_position(ARRAY['red', 'yellow', 'green'], l.lane)`,
      [run, earlier?.run ?? null, province],
    );
    return { items: [...rows] };
  },
});

/** The applications of a run, the riskiest first. */
export const listNationApplications = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/applications',
  summary: {
    en: 'The applications of a run, the riskiest first',
    zh: '筛查涉及的申请，风险高者在前',
  },
  description: 'Of the last two runs.',
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: {
    ...SLICE_QUERY,
    ...TEXT_QUERY,
    province: PROVINCE,
    lane: NationLane.shape.lane.optional(),
  },
  answer: sliceSchema(NationApplication),
  work: async ({ tx, register, refuse }, asked) => {
    const { run, province = null, lane = null } = asked;
    const text = asked.text?.trim().toUpperCase() ?? null;
    await productRun({ tx, refuse }, run);
    const filters = [run, province, lane, text];
    const page = sliceAsked(register, 'nation-applications', asked, filters);
    const rows = await tx.rows<{
      application: string;
      province: string;
      applicant: string | null;
      lane: NationLane['lane'];
      score: number;
      reasons: string;
      applied_on: string | null;
      vehicles: number;
      issued: number;
      refused: number;
      irregular: number;
    }>(
      `SELECT
          a.application, a.province, a.applicant, a.lane, a.score, a.reasons, a.applied_on, a.vehicles, a.issued,
          a.refused, a.irregular
        FROM register.nation_application a
        WHERE a.run = $1
          AND ($2::text IS NULL OR a.province = $2)
          AND ($3::text IS NULL OR a.lane = $3)
          AND ($4::text IS NULL OR a.application = $4 OR a.applicant = $4)
          AND ($5::int IS NULL OR (-a.score, a.application) > ($5, $6))
        ORDER BY -a.score, a.application
        LIMIT $7`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ score, application }) => [`${-score}`, application],
      item: ({ applied_on: appliedOn, ...row }) => ({ ...row, appliedOn }),
    });
  },
});

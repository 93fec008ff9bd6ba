import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { CASE_READERS } from './case-file.ts';
import { CaseVehicle } from './case-shapes.ts';

/** The vehicles of a case, each with the latest verdict on it. */
export const listCaseVehicles = action({
  method: 'GET',
  path: '/v1/cases/{caseFile}/vehicles',
  summary: {
    en: 'Vehicles of a case with their latest verdicts',
    zh: '案件涉及的车辆及最新审查结论',
  },
  access: CASE_READERS,
  params: { caseFile: z.uuid() },
  query: SLICE_QUERY,
  answer: sliceSchema(CaseVehicle),
  work: async ({ tx, register }, asked) => {
    const { caseFile } = asked;
    const page = sliceAsked(register, 'case vehicles', asked, [tx.actor.organisation, caseFile]);
    const rows = await tx.rows<CaseVehicle & Record<string, unknown>>(
      `SELECT c.vin, c.application, c.province, latest.verdict
        FROM register.case_vehicle c
        LEFT JOIN LATERAL (
          SELECT json_build_object(
              'id', v.id, 'gate', v.gate, 'entry', v.entry, 'risk', v.risk, 'quality', v.quality,
              'onTheApplicantsWord', v.on_the_applicants_word
            ) AS verdict
          FROM register.verdict v
          WHERE v.vin = c.vin
          ORDER BY v.given_at DESC, v.id
          LIMIT 1
        ) latest ON true
        WHERE c.case_file = $1 AND ($2::text IS NULL OR c.vin > $2)
        ORDER BY c.vin
        LIMIT $3`,
      [caseFile, page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ vin }) => [vin], item: (row) => row });
  },
});

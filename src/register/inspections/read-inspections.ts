import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { INSPECTION } from './inspection.ts';
import { type InspectionRow, inspectionOf, selectInspections } from './inspection-rows.ts';
import { INSPECTION_READERS, Inspection } from './inspection-shapes.ts';

/** Inspections that whoever acts may see, the last step first. */
export const listInspections = action({
  method: 'GET',
  path: '/v1/inspections',
  summary: { en: 'Inspections, the latest first', zh: '查验列表，按时间降序' },
  access: INSPECTION_READERS,
  query: {
    ...SLICE_QUERY,
    state: Name.optional(),
    application: z.uuid().optional(),
    vehicle: z.uuid().optional().meta({ description: 'Of an application.' }),
  },
  answer: sliceSchema(Inspection),
  work: async ({ tx, register }, asked) => {
    const { state = null, application = null, vehicle = null } = asked;
    const filters = [tx.actor.organisation, state, application, vehicle];
    const page = sliceAsked(register, 'inspections', asked, filters);
    const rows = await tx.rows<InspectionRow>(
      `${selectInspections(tx)}
        WHERE ($1::text IS NULL OR i.state = $1)
          AND ($2::uuid IS NULL OR i.application = $2)
          AND ($3::uuid IS NULL OR i.vehicle = $3)
          AND ($4::timestamptz IS NULL OR (i.stepped_at, i.id) < ($4, $5::uuid))
        ORDER BY i.stepped_at DESC, i.id DESC
        LIMIT $6`,
      [
        ...[state, application, vehicle],
        ...[page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
      ],
    );
    return page.of(rows, { key: ({ sorted, id }) => [sorted, id], item: inspectionOf });
  },
});

/** An inspection with its steps. */
export const getInspection = action({
  method: 'GET',
  path: INSPECTION.path,
  summary: { en: 'An inspection with its steps', zh: '查验详情' },
  access: INSPECTION_READERS,
  params: { inspection: z.uuid() },
  answer: INSPECTION.answer,
  work: ({ tx, register }, { inspection }) => INSPECTION.show(register, tx, inspection),
});

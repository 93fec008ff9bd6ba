import { z } from 'zod';
import { action } from '../action.ts';
import { Name } from '../shapes.ts';
import { findPaper, paperOf } from './paper-rows.ts';
import { CoveredBox, Kind, Paper } from './paper-shapes.ts';

const MOST_BOXES = 100; // not-law: items of a list

/**
 * Says of which kind and vehicle a paper is, and what is covered for whoever is shown it in part. Who handed it in says
 * so until somebody had it before him; an office of what lies before it.
 */
export const namePaper = action({
  method: 'PATCH',
  path: '/v1/papers/{paper}',
  summary: { en: 'Say what a paper is, and of which vehicle', zh: '标注材料类型及所属车辆' },
  access: { right: 'act', parts: ['exporter', 'office', 'customs'] },
  params: { paper: z.uuid() },
  body: {
    kind: Kind.optional(),
    vin: Name.nullable().optional().meta({ description: 'Of an application; null: of the whole.' }),
    covered: z.array(CoveredBox).max(MOST_BOXES).optional(),
  },
  answer: Paper,
  refusals: ['paper-before-somebody'],
  work: async ({ tx, refuse }, { paper, kind, vin, covered }) => {
    const found = (await findPaper(tx, paper)) ?? refuse('not-found');
    const changed = await tx.run(
      `UPDATE register.paper_attached
        SET kind = coalesce($2, kind), vin = CASE WHEN $3 THEN $4 ELSE vin END, covered = coalesce($5, covered)
        WHERE id = $1 AND removed_at IS NULL`,
      [
        ...[found.id, kind ?? null, vin !== undefined, vin ?? null],
        covered === undefined ? null : JSON.stringify(covered),
      ],
    );
    if (changed === 0) refuse('paper-before-somebody');
    return paperOf((await findPaper(tx, paper)) ?? refuse('not-found'), tx.actor.part);
  },
});

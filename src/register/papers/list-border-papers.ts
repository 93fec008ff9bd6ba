import { z } from 'zod';
import { action } from '../action.ts';
import { readVin } from '../read-vin.ts';
import { TypedVin } from '../shapes.ts';
import { PAPERS, type PaperRow, paperOf } from './paper-rows.ts';
import { Paper } from './paper-shapes.ts';

const MOST = 100; // not-law: rows

/** Certificate, invoices and letter of a vehicle that is on a licence and has not left, as customs is shown them. */
export const listBorderPapers = action({
  method: 'GET',
  path: '/v1/border/papers',
  summary: { en: 'Papers of a vehicle at the border', zh: '口岸车辆的单证' },
  description:
    'Shown in part: pages are drawn with identity numbers covered, and not before the office said what is covered.',
  access: { right: 'read', parts: ['customs'] },
  query: { vin: TypedVin },
  answer: z.strictObject({ items: z.array(Paper) }),
  refusals: ['vin-unread'],
  work: async ({ tx, refuse }, { vin }) => {
    const read = readVin(vin) ?? refuse('vin-unread', { field: 'vin' });
    const rows = await tx.rows<PaperRow>(
      `${PAPERS}
        WHERE a.attached_to = 'application' AND a.vin = $1 AND a.removed_at IS NULL
        ORDER BY a.kind, a.handed_in_at, a.id
        LIMIT ${MOST}`,
      [read],
    );
    return { items: rows.map((row) => paperOf(row, tx.actor.part)) };
  },
});

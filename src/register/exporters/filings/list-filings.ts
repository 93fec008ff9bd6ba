import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { Name } from '../../shapes.ts';
import { FILING_READERS } from './filing.ts';
import { FILING_COLUMNS, type FilingRow, filingOf } from './filing-rows.ts';
import { Filing } from './filing-shapes.ts';

/** Filings that whoever acts may see, the newest first. */
export const listFilings = action({
  method: 'GET',
  path: '/v1/filings',
  summary: { en: 'Filings, the newest first', zh: '备案列表，按时间降序' },
  access: FILING_READERS,
  query: {
    ...SLICE_QUERY,
    /** On the day of the register. */
    state: Name.optional(),
    exporter: z.uuid().optional(),
  },
  answer: sliceSchema(Filing),
  work: async ({ tx, register }, asked) => {
    const { state = null, exporter = null } = asked;
    const page = sliceAsked(register, 'filings', asked, [tx.actor.organisation, state, exporter]);
    const rows = await tx.rows<FilingRow>(
      `SELECT ${FILING_COLUMNS}
        FROM register.filing f
        WHERE ($1::text IS NULL OR register.state_on('filing', to_jsonb(f), register.today()) = $1)
          AND ($2::uuid IS NULL OR f.exporter = $2)
          AND ($3::timestamptz IS NULL OR (f.made_at, f.id) < ($3, $4::uuid))
        ORDER BY f.made_at DESC, f.id DESC
        LIMIT $5`,
      [state, exporter, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ made, id }) => [made, id], item: filingOf });
  },
});

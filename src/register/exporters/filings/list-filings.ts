import { z } from 'zod';
import { action } from '../../action.ts';
import { pageAsked } from '../../page.ts';
import { PAGE_QUERY, pageSchema } from '../../page-shapes.ts';
import { Name } from '../../shapes.ts';
import { FILING_READERS } from './filing.ts';
import { FILING_COLUMNS, type FilingRow, filingOf } from './filing-rows.ts';
import { Filing } from './filing-shapes.ts';

/** Filings that whoever acts may see, the newest first. */
export const listFilings = action({
  method: 'GET',
  path: '/v1/filings',
  summary: { en: 'Filings, the newest first', zh: '备案列表，新者在前' },
  access: FILING_READERS,
  query: {
    ...PAGE_QUERY,
    /** On the day of the register. */
    state: Name.optional(),
    exporter: z.uuid().optional(),
  },
  answer: pageSchema(Filing),
  work: async ({ tx, register }, asked) => {
    const { state = null, exporter = null } = asked;
    const page = pageAsked(register, 'filings', asked, [tx.actor.organisation, state, exporter]);
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

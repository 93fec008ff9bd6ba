import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { HEARING_READERS } from './hearing.ts';
import { HEARINGS, type HearingRow, hearingOf } from './hearing-rows.ts';
import { Hearing } from './hearing-shapes.ts';

/** Hearings that whoever acts may see, those of what is told last first. */
export const listHearings = action({
  method: 'GET',
  path: '/v1/hearings',
  summary: {
    en: 'What exporters were told, the latest first',
    zh: '告知与陈述申辩列表，按时间降序',
  },
  access: HEARING_READERS,
  query: {
    ...SLICE_QUERY,
    /** True: of what is proposed still. */
    open: z.stringbool().optional(),
    /** A vehicle, a licence, or the exporter of a standing. */
    about: z.uuid().optional(),
  },
  answer: sliceSchema(Hearing),
  work: async ({ tx, register }, asked) => {
    const { open = null, about = null } = asked;
    const page = sliceAsked(register, 'hearings', asked, [tx.actor.organisation, open, about]);
    const rows = await tx.rows<HearingRow & { sorted: string }>(
      `SELECT *
        FROM (${HEARINGS}) h
        CROSS JOIN LATERAL (SELECT coalesce(h.told_on, 'infinity')::text AS sorted) s
        WHERE ($1::boolean IS NULL OR (h.state NOT IN ('dropped', 'takenBack', 'signed')) = $1)
          AND (
            $2::uuid IS NULL
            OR $2 IN (h.vehicle, h.licence)
            OR (h.exporter = $2 AND h.vehicle IS NULL AND h.licence IS NULL)
          )
          AND ($3::text IS NULL OR (sorted, h.id) < ($3, $4::uuid))
        ORDER BY sorted DESC, h.id DESC
        LIMIT $5`,
      [open, about, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: (row) => [row.sorted, row.id], item: hearingOf });
  },
});

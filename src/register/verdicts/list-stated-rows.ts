import { z } from 'zod';
import { action } from '../action.ts';
import { APPLICATION_READERS } from '../applications/application.ts';
import { StatedRow } from './stated-row-shapes.ts';

const VIN_LENGTH = 200; // not-law: characters

/** The rows that an application states now, of one vehicle or of all, by which papers are confirmed as seen. */
export const listStatedRows = action({
  method: 'GET',
  path: '/v1/applications/{application}/stated-rows',
  summary: { en: 'Rows that an application states', zh: '申请所列各项数据' },
  access: APPLICATION_READERS,
  params: { application: z.uuid() },
  query: { vin: z.string().max(VIN_LENGTH).optional() },
  answer: z.strictObject({ items: z.array(StatedRow) }),
  work: async ({ tx, refuse }, { application, vin }) => {
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
    if (known === null) refuse('not-found', { field: 'application' });
    const items = await tx.rows<StatedRow>(
      `SELECT
          r.id::text,
          r.account,
          r.vin,
          r.facts,
          p.id IS NOT NULL AS seen,
          CASE
            WHEN p.attached IS NOT NULL
              THEN jsonb_build_object('paper', p.attached, 'page', p.page, 'sha256', p.sha256)
          END AS "seenOn",
          CASE
            WHEN p.confirmed_on IS NOT NULL AND register.part() <> 'exporter'
              THEN jsonb_build_object('on', p.confirmed_on, 'by', p.confirmed_by, 'ground', p.ground)
          END AS confirmation
        FROM register.account_row r
        LEFT JOIN LATERAL (
          SELECT s.id, s.confirmed_on, s.confirmed_by, s.ground, s.attached, s.page, encode(a.paper, 'hex') AS sha256
          FROM register.paper_seen s
          LEFT JOIN register.paper_attached a ON a.id = s.attached
          WHERE s.row_id = r.id
          ORDER BY s.confirmed_on DESC NULLS LAST, s.seen_at
          LIMIT 1
        ) p ON true
        WHERE r.source_kind = 'application'
          AND r.source = $1
          AND r.standing = 'stated'
          AND r.superseded_at IS NULL
          AND ($2::text IS NULL OR r.vin = $2 OR r.vin IS NULL)
        ORDER BY r.account, r.source_row, r.id`,
      [application, vin ?? null],
    );
    return { items };
  },
});

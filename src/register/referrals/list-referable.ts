import { z } from 'zod';
import type { ShownFacts as Facts } from '../../domain/verdict/verdict.ts';
import { action } from '../action.ts';
import { readVin } from '../read-vin.ts';
import type { Shaped } from '../shaped.ts';
import { Day, ShownFacts, TypedVin } from '../shapes.ts';

const MOST_VINS = 50; // not-law: vehicles that are looked at at once

/** What can be laid before an office. */
const Referable = z
  .strictObject({
    kind: z.enum(['row', 'verdict']),
    id: z.string(),
    vin: z.string(),
    account: z.string().nullable(),
    /** Of a verdict: codes of the rules behind it. */
    reasons: z.array(z.string()),
    toldOn: Day,
    facts: ShownFacts.nullable(),
  })
  .meta({ id: 'Referable' });
export type Referable = Shaped<typeof Referable>;

type ReferableRow = {
  kind: 'row' | 'verdict';
  id: string;
  vin: string;
  account: string | null;
  reasons: string;
  told_on: string;
  facts: Facts | null;
};

/**
 * What can be laid before an office about vehicles or an exporter: rows on money, invoices, entries and exits that
 * still count, and the latest verdict of each. Of an exporter those vehicles on which a refund or a subsidy was told.
 */
export const listReferable = action({
  method: 'GET',
  path: '/v1/referable',
  summary: { en: 'What can be laid before an office', zh: '可随线索提交的证据' },
  description: `Of ${MOST_VINS} vehicles at most: those of the exporter with money told, the latest first.`,
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    vin: TypedVin.optional(),
    exporter: z.uuid().optional(),
    caseFile: z.uuid().optional().meta({ description: 'The vehicles of a case.' }),
  },
  answer: z.strictObject({ items: z.array(Referable) }),
  refusals: ['vin-unread'],
  work: async ({ tx }, { vin: typed, exporter = null, caseFile = null }) => {
    const vin = typed === undefined ? null : readVin(typed);
    const vins = await tx.rows<{ vin: string }>(
      `SELECT $1 AS vin
        WHERE $1::text IS NOT NULL
        UNION
        (
          SELECT x.vin
          FROM register.application a
          JOIN register.application_vehicle x ON x.application = a.id
          WHERE a.exporter = $2
            AND EXISTS (
              SELECT FROM register.account_row m
              WHERE m.vin = x.vin AND m.account IN ('refund', 'subsidy') AND m.superseded_at IS NULL
            )
          ORDER BY a.made_at DESC, x.vin
          LIMIT $4
        )
        UNION
        (
          SELECT v.vin
          FROM register.case_vehicle v
          WHERE v.case_file = $3
          ORDER BY v.vin
          LIMIT $4
        )`,
      [vin, exporter, caseFile, MOST_VINS],
    );
    const rows = await tx.rows<ReferableRow>(
      `SELECT 'row' AS kind, m.id::text AS id, m.vin, m.account, '' AS reasons,
          (m.told_at AT TIME ZONE 'Asia/Shanghai')::date AS told_on, m.facts
        FROM register.account_row m
        WHERE m.vin = ANY ($1)
          AND m.account IN ('refund', 'subsidy', 'invoice', 'declaration', 'certificate')
          AND m.standing <> 'stated'
          AND m.superseded_at IS NULL
        UNION ALL
        (
          SELECT DISTINCT ON (v.vin) 'verdict', v.id::text, v.vin, NULL, v.reasons, v.asked_on, NULL
          FROM register.verdict v
          WHERE v.vin = ANY ($1)
          ORDER BY v.vin, v.given_at DESC, v.id
        )
        ORDER BY vin, kind, account, id`,
      [vins.map((row) => row.vin)],
    );
    return {
      items: rows.map(({ told_on, reasons, ...row }) => ({
        ...row,
        toldOn: told_on,
        reasons: reasons.split(' ').filter((code) => code !== ''),
      })),
    };
  },
});

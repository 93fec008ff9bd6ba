import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { CASE_READERS } from './case-file.ts';
import { ASKED_PARTS } from './case-question.ts';

const Asked = z.strictObject({
  organisation: z.uuid(),
  part: z.enum(ASKED_PARTS),
  name: z.string(),
});

/** Whom a case may ask: its exporters, customs, the registry, the tax office, manufacturers. */
export const listWhomToAsk = action({
  method: 'GET',
  path: '/v1/cases/{caseFile}/whom-to-ask',
  summary: { en: 'Whom a case may ask', zh: '可询问的单位' },
  access: CASE_READERS,
  params: { caseFile: z.uuid() },
  answer: z.strictObject({ items: z.array(Asked) }),
  work: async ({ tx }, { caseFile }) => ({
    items: await tx.rows<Shaped<typeof Asked>>(
      `SELECT o.id AS organisation, o.part, o.name
        FROM register.organisation o
        WHERE o.closed_at IS NULL
          AND (
            o.part IN ('manufacturer', 'customs', 'registry', 'tax')
            OR o.id IN (SELECT e.organisation FROM register.case_exporter e WHERE e.case_file = $1)
          )
        ORDER BY array_position(ARRAY['exporter', 'customs', 'registry', 'tax', 'manufacturer'], o.part), o.name, o.id`,
      [caseFile],
    ),
  }),
});

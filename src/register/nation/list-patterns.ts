import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { foundPatterns } from './found-patterns.ts';
import { FoundPattern } from './nation-shapes.ts';

/** Who reads what a run found: an office of its province, the ministry all. */
export const RUN_READERS = { right: 'read', parts: ['office', 'ministry'] } as const;

/** What a run over the nation found of vehicles, pattern by pattern, in the order of their VINs. */
export const listPatterns = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/patterns',
  summary: { en: 'What a run found of vehicles, by pattern', zh: '筛查发现的车辆疑点' },
  description:
    'An office sees vehicles of its province; what evidence tells of others is withheld.',
  access: RUN_READERS,
  params: { run: z.uuid() },
  query: {
    ...SLICE_QUERY,
    pattern: Name.optional(),
    province: Name.optional(),
    text: Name.optional().meta({ description: 'A VIN, or the code of an exporter.' }),
    ring: z.coerce.number().int().min(0).optional(),
  },
  answer: sliceSchema(FoundPattern),
  work: async ({ tx, register }, asked) => {
    const { run, pattern = null, province = null, text: typed, ring = null } = asked;
    const text = typed?.trim().toUpperCase() ?? null;
    const wanted = { run, pattern, province, text, ring };
    const page = sliceAsked(register, 'patterns', asked, [tx.actor.organisation, wanted]);
    const rows = await foundPatterns(tx, { ...wanted, after: page.after, rows: page.rows });
    return page.of(rows, {
      key: ({ vin, application, pattern: name }) => [vin, application, name],
      item: ({ exporter_name: exporterName, open_id: id, open_number: number, ...row }) => ({
        ...row,
        exporterName,
        open: number === null ? null : { id, number },
      }),
    });
  },
});

import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { keptImport } from './network-imports.ts';
import { NETWORK_READERS } from './outlet.ts';
import { ImportLine } from './outlet-shapes.ts';

/** What an import would do, outlet by outlet, in the order of its file. */
export const listImportLines = action({
  method: 'GET',
  path: '/v1/network/imports/{import}/lines',
  summary: { en: 'What an import would do, outlet by outlet', zh: '逐个网点的导入预览' },
  access: NETWORK_READERS,
  params: { import: z.uuid() },
  query: { ...PAGE_QUERY, action: z.enum(['propose', 'change', 'same']).optional() },
  answer: pageSchema(ImportLine),
  work: async ({ tx, register }, asked) => {
    const { import: id, action: wanted } = asked;
    const filters = [tx.actor.organisation, id, wanted];
    const page = pageAsked(register, 'import-lines', asked, filters);
    const { plan } = await keptImport(tx, id);
    const after = Number(page.after?.[0] ?? 0);
    const lines = plan.lines.filter(
      (line) => line.row > after && (wanted === undefined || line.action === wanted),
    );
    return page.of(lines, { key: ({ row }) => [String(row)], item: (line) => line });
  },
});

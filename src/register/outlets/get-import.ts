import { z } from 'zod';
import { action } from '../action.ts';
import { keptImport, shownImport } from './network-imports.ts';
import { NETWORK_READERS } from './outlet.ts';
import { NetworkImport } from './outlet-shapes.ts';

/** An import as it stands now. */
export const getImport = action({
  method: 'GET',
  path: '/v1/network/imports/{import}',
  summary: { en: 'An import as it stands now', zh: '导入情况' },
  access: NETWORK_READERS,
  params: { import: z.uuid() },
  answer: NetworkImport,
  work: async ({ tx }, { import: id }) => shownImport(await keptImport(tx, id)),
});

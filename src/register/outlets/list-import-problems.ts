import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { keptImport, problemsOf } from './network-imports.ts';
import { NETWORK_READERS } from './outlet.ts';
import { NetworkProblemSchema } from './outlet-shapes.ts';

/** What was found wrong with an import, row by row. */
export const listImportProblems = action({
  method: 'GET',
  path: '/v1/network/imports/{import}/problems',
  summary: {
    en: 'What was wrong with a file of outlets, row by row',
    zh: '网点文件的问题清单',
  },
  access: NETWORK_READERS,
  params: { import: z.uuid() },
  query: PAGE_QUERY,
  answer: pageSchema(NetworkProblemSchema),
  work: async ({ tx, register }, asked) => {
    const { import: id } = asked;
    const page = pageAsked(register, 'import-problems', asked, [tx.actor.organisation, id]);
    const told = problemsOf(await keptImport(tx, id)).map((problem, at) => ({ problem, at }));
    const after = Number(page.after?.[0] ?? -1);
    return page.of(
      told.filter(({ at }) => at > after),
      { key: ({ at }) => [String(at)], item: ({ problem }) => problem },
    );
  },
});

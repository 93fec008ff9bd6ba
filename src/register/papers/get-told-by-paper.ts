import { z } from 'zod';
import { action } from '../action.ts';
import { findPaper } from './paper-rows.ts';
import { ToldOfPaper } from './reading-shapes.ts';
import { toldByPapers } from './told-by-papers.ts';

/** Who is told what papers contradict: whoever stated it, and the office that decides. */
export const TOLD_TO = { right: 'read', parts: ['exporter', 'office'] } as const;

/** Every check of one paper with its evidence, and where else it was handed in. */
export const getToldByPaper = action({
  method: 'GET',
  path: '/v1/papers/{paper}/told',
  summary: {
    en: 'What a paper contradicts, and where else it was handed in',
    zh: '材料的矛盾之处及其他提交情况',
  },
  description: 'What is read proves nothing: it may contradict, and it never clears a gate.',
  access: TOLD_TO,
  params: { paper: z.uuid() },
  answer: ToldOfPaper,
  work: async (work, { paper: id }) => {
    const row = (await findPaper(work.tx, id)) ?? work.refuse('not-found');
    const [told] = await toldByPapers(work, [row]);
    if (told === undefined) return work.refuse('not-found');
    return { ...told, checks: [...told.checks], elsewhere: [...told.elsewhere] };
  },
});

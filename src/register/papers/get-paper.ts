import { z } from 'zod';
import { action } from '../action.ts';
import { findPaper, paperOf } from './paper-rows.ts';
import { Paper } from './paper-shapes.ts';

/** Who reads papers: each those that the database shows. */
export const PAPER_READERS = {
  right: 'read',
  parts: ['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax'],
} as const;

/** One paper, without its bytes. */
export const getPaper = action({
  method: 'GET',
  path: '/v1/papers/{paper}',
  summary: { en: 'A paper that was handed in', zh: '单份材料信息' },
  access: PAPER_READERS,
  params: { paper: z.uuid() },
  answer: Paper,
  work: async ({ tx, refuse }, { paper }) =>
    paperOf((await findPaper(tx, paper)) ?? refuse('not-found'), tx.actor.part),
});

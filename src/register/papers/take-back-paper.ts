import { z } from 'zod';
import { action } from '../action.ts';
import { HANDS_IN } from './hand-in-papers.ts';
import { findPaper } from './paper-rows.ts';

/** Takes back a paper that nobody has had before him yet; its bytes go when nothing else holds them. */
export const takeBackPaper = action({
  method: 'DELETE',
  path: '/v1/papers/{paper}',
  summary: { en: 'Take back a paper before it is submitted', zh: '提交前撤回材料' },
  access: { right: 'act', parts: HANDS_IN },
  params: { paper: z.uuid() },
  answer: z.strictObject({ sha256: z.string() }).meta({ id: 'PaperTakenBack' }),
  refusals: ['paper-before-somebody'],
  work: async ({ tx, refuse }, { paper }) => {
    const { sha256 } = (await findPaper(tx, paper)) ?? refuse('not-found');
    const gone = await tx.run(
      `UPDATE register.paper_attached SET removed_at = clock_timestamp() WHERE id = $1 AND removed_at IS NULL`,
      [paper],
    );
    if (gone === 0) refuse('paper-before-somebody');
    return { sha256 };
  },
});

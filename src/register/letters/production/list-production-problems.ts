import { z } from 'zod';
import { problemWords } from '../../../intake/problem-catalogue.ts';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { MAKER_READS } from '../letter.ts';
import { ProductionProblem } from './production-shapes.ts';

/** What was wrong with a production list, row by row. */
export const listProductionProblems = action({
  method: 'GET',
  path: '/v1/production-lists/{list}/problems',
  summary: { en: 'What was wrong with a production list, row by row', zh: '生产清单的问题清单' },
  access: MAKER_READS,
  params: { list: z.uuid() },
  query: SLICE_QUERY,
  answer: sliceSchema(ProductionProblem),
  work: async ({ register, tx, refuse }, asked) => {
    const { list } = asked;
    const known = await tx.maybe('SELECT FROM register.production_list WHERE id = $1', [list]);
    if (known === null) refuse('not-found', { field: 'list' });
    const page = sliceAsked(register, 'production-problems', asked, [tx.actor.organisation, list]);
    const rows = await tx.rows<{
      number: number;
      row: number;
      field: string;
      code: string;
      value: string;
    }>(
      `SELECT number, row_number::int AS row, field, code, value
        FROM register.production_problem
        WHERE list = $1 AND number > $2
        ORDER BY number
        LIMIT $3`,
      [list, Number(page.after?.[0] ?? -1), page.rows],
    );
    return page.of(rows, {
      key: ({ number }) => [String(number)],
      item: ({ number: _, ...problem }) => ({
        ...problem,
        remedy: problemWords(problem.code) ?? { en: problem.code, zh: problem.code },
      }),
    });
  },
});

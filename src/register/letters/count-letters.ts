import { z } from 'zod';
import { action } from '../action.ts';
import { Counts } from '../shapes.ts';
import { LETTER_PARTIES } from './letter.ts';
import { countFound } from './letter-rows.ts';
import { Country, LETTER_FILTERS } from './letter-shapes.ts';
import { lettersWanted } from './letters-wanted.ts';

/** How many letters whoever acts sees. */
export const countLetters = action({
  method: 'GET',
  path: '/v1/letters/counts',
  summary: { en: 'How many letters there are', zh: '确认书数量统计' },
  access: LETTER_PARTIES,
  query: LETTER_FILTERS,
  answer: z
    .strictObject({
      all: z.number().int(),
      states: Counts.meta({ description: 'By state; those without any are left out.' }),
      destinations: z.array(Country).meta({ description: 'In their order.' }),
    })
    .meta({ id: 'LetterCounts' }),
  work: async ({ tx }, asked) => {
    const rows = await countFound(tx, lettersWanted(asked));
    const states: Record<string, number> = {};
    for (const { state, count } of rows) states[state] = (states[state] ?? 0) + count;
    return {
      all: rows.reduce((sum, { count }) => sum + count, 0),
      states,
      destinations: [...new Set(rows.map(({ destination }) => destination))].sort(),
    };
  },
});

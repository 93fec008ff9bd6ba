import { z } from 'zod';
import { action, type InputOf } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { LETTER_READERS } from './letter.ts';
import { findLetters, letterOf } from './letter-rows.ts';
import { LETTER_FILTERS, RegisterLetter } from './letter-shapes.ts';
import { lettersWanted } from './letters-wanted.ts';

/**
 * Letters that whoever acts sees, the newest first: an exporter its own, a manufacturer those of its make, an office
 * those of its province, the ministry all, customs those that were issued, by VIN or number alone.
 */
export const listLetters = action({
  method: 'GET',
  path: '/v1/letters',
  summary: { en: 'Letters, the newest first', zh: '确认书列表，按时间降序' },
  description: 'Customs names a VIN or a number.',
  access: LETTER_READERS,
  query: {
    ...SLICE_QUERY,
    ...LETTER_FILTERS,
    /** True: in the order in which they were made. */
    oldestFirst: z.stringbool().optional(),
  },
  answer: sliceSchema(RegisterLetter),
  work: async ({ register, tx, refuse }, asked) => {
    const { oldestFirst = false } = asked;
    const wanted = lettersWanted(asked);
    if (tx.actor.part === 'customs' && wanted.vin === null && wanted.number === null)
      refuse('not-well-formed', { field: 'vin' });
    const filters = [tx.actor.organisation, wanted, oldestFirst];
    const page = sliceAsked(register, 'letters', asked, filters);
    const rows = await findLetters(tx, wanted, page.after, { rows: page.rows, oldestFirst });
    return page.of(rows, { key: ({ made, id }) => [made, id], item: letterOf });
  },
});

/** Which letters are wanted. */
export type LettersAsked = InputOf<typeof listLetters>;

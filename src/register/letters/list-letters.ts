import { z } from 'zod';
import { action, type InputOf } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
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
  summary: { en: 'Letters, the newest first', zh: '确认书列表，新者在前' },
  description: 'Customs names a VIN or a number.',
  access: LETTER_READERS,
  query: {
    ...PAGE_QUERY,
    ...LETTER_FILTERS,
    /** True: in the order in which they were made. */
    oldestFirst: z.stringbool().optional(),
  },
  answer: pageSchema(RegisterLetter),
  work: async ({ register, tx, refuse }, asked) => {
    const { oldestFirst = false } = asked;
    const wanted = lettersWanted(asked);
    if (tx.actor.part === 'customs' && wanted.vin === null && wanted.number === null)
      refuse('not-well-formed', { field: 'vin' });
    const filters = [tx.actor.organisation, wanted, oldestFirst];
    const page = pageAsked(register, 'letters', asked, filters);
    const rows = await findLetters(tx, wanted, page.after, { rows: page.rows, oldestFirst });
    return page.of(rows, { key: ({ made, id }) => [made, id], item: letterOf });
  },
});

/** Which letters are wanted. */
export type LettersAsked = InputOf<typeof listLetters>;

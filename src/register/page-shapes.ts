import { z } from 'zod';

const MOST = 500; // not-law: rows of a page
const USUAL = 50; // not-law: rows of a page
const CURSOR_LENGTH = 2000; // not-law: characters

/** Parameters of a list: spread into the query of its route. */
export const PAGE_QUERY = {
  cursor: z.string().max(CURSOR_LENGTH).optional().meta({
    description: '`next` of the page before. It is good for the same list and filters alone.',
  }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(USUAL)
    .meta({ description: 'How many at most.' }),
} as const;

/** The answer of a list. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().meta({
      description: 'The cursor of the page that follows; null behind the last.',
    }),
  });

/** A parameter of a list that may stand in its address more than once: any of what is named. */
export const several = <One extends z.ZodType>(one: One) =>
  z.union([z.array(one), one.transform((value) => [value])]);

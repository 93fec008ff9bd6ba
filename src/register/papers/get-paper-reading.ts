import { z } from 'zod';
import { action } from '../action.ts';
import { findPaper } from './paper-rows.ts';
import { ReadOfPaper } from './reading-shapes.ts';
import { toldByPapers } from './told-by-papers.ts';

/** Who is told what was read: whoever stated it, and the office that decides. */
export const READING_READERS = { right: 'read', parts: ['exporter', 'office'] } as const;

/** What was read of one paper, with every check and its evidence. */
export const getPaperReading = action({
  method: 'GET',
  path: '/v1/papers/{paper}/reading',
  summary: {
    en: 'What was read of a paper, and what it contradicts',
    zh: '材料读取结果及矛盾之处',
  },
  description: 'What is read proves nothing: it may contradict, and it never clears a gate.',
  access: READING_READERS,
  params: { paper: z.uuid() },
  answer: ReadOfPaper,
  work: async (work, { paper: id }) => {
    const row = (await findPaper(work.tx, id)) ?? work.refuse('not-found');
    const [told] = await toldByPapers(work, [row]);
    if (told === undefined) return work.refuse('not-found');
    const { reading, problem, paper, checks, elsewhere, told: values } = told;
    const placed = <One extends { readonly place: PlaceOf | null }>(one: One) => ({
      ...one,
      place: one.place && { page: one.place.page, box: one.place.box && [...one.place.box] },
    });
    return {
      ...{ paper, checks: [...checks], elsewhere: [...elsewhere], problem },
      kind: reading?.kind ?? null,
      told: values,
      values: (reading?.values ?? []).map(placed),
      seals: (reading?.seals ?? []).map(placed),
      facts: (reading?.facts ?? []).map(({ name, value }) => ({ name, value })),
    };
  },
});

interface PlaceOf {
  readonly page: number;
  readonly box: readonly number[] | null;
}

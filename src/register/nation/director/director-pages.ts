import { z } from 'zod';
import { action } from '../../action.ts';
import { isoInstant } from '../../iso-instant.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { DirectorContent } from './director-shapes.ts';

const READERS = { right: 'read', parts: ['ministry'] } as const;

const ListedPage = z.strictObject({ run: z.uuid(), asOf: Day, madeAt: z.iso.datetime() });
/** A page that was kept. */
export type ListedDirectorPage = Shaped<typeof ListedPage>;

/** The pages that were kept at the end of runs, the last first. */
export const listDirectorPages = action({
  method: 'GET',
  path: '/v1/director-pages',
  summary: { en: 'Pages of whoever directs, one a run', zh: '历次一页纸周报' },
  access: READERS,
  query: { ...SLICE_QUERY },
  answer: sliceSchema(ListedPage),
  work: async ({ tx, register }, asked) => {
    const page = sliceAsked(register, 'director-pages', asked, []);
    const rows = await tx.rows<ListedDirectorPage & { key: string }>(
      `SELECT run, as_of::text AS "asOf", ${isoInstant('made_at')} AS "madeAt", made_at::text AS key
        FROM register.director_page
        WHERE $1::timestamptz IS NULL OR (made_at, run) < ($1, $2::uuid)
        ORDER BY made_at DESC, run DESC
        LIMIT $3`,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ key, run }) => [key, run], item: ({ key, ...one }) => one });
  },
});

/** One of them, as it was when its run ended. */
export const getDirectorPage = action({
  method: 'GET',
  path: '/v1/director-pages/{run}',
  summary: { en: 'A page of whoever directs, as its run left it', zh: '一页纸周报（单期）' },
  access: READERS,
  params: { run: z.uuid() },
  answer: DirectorContent,
  work: async ({ tx, refuse }, { run }) => {
    const found = await tx.maybe<{ content: DirectorContent }>(
      'SELECT content FROM register.director_page WHERE run = $1',
      [run],
    );
    return found?.content ?? refuse('not-found', { field: 'run' });
  },
});

import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { NATION_READERS, productRun, runBefore } from './product-run.ts';
import { NationService, SINCE } from './product-shapes.ts';

/** A side that is asked: `all` for the sum over it, a value for it alone, each of its values without it. */
const SIDE = z
  .string()
  .max(300) // not-law: characters
  .optional()
  .meta({ description: '`all`: the sum over it; without it a row for each.' });

/** Vehicles that left against the outlets that serve them, most left alone first. */
export const listNationService = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/service',
  summary: { en: 'Vehicles that left, and outlets that serve them', zh: '出口车辆与售后网点' },
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: { ...SLICE_QUERY, ...SINCE, country: SIDE, maker: SIDE, year: SIDE },
  answer: sliceSchema(NationService),
  work: async ({ tx, register, refuse }, asked) => {
    const { run, since, country = null, maker = null, year = null } = asked;
    await productRun({ tx, refuse }, run);
    const earlier = await runBefore(tx, run, since);
    const page = sliceAsked(register, 'nation-service', asked, [run, since, country, maker, year]);
    const rows = await tx.rows<{
      country: string | null;
      maker: string | null;
      year: number | null;
      vehicles: number;
      outlets: number | null;
      outlets_placed: number;
      outlets_stale: number;
      alone: number;
      unknown: number;
      before: number | null;
      place: number;
    }>(
      `SELECT *
        FROM (
          SELECT
            v.country, v.maker, v.year, v.vehicles, v.outlets, v.outlets_placed, v.outlets_stale,
            v.alone::float8 AS alone, v.unknown, b.alone::float8 AS before,
            row_number() OVER (
              ORDER BY v.alone DESC, v.vehicles DESC, v.country, v.maker, v.year
            ) AS place
          FROM register.nation_service v
          LEFT JOIN register.nation_service b
            ON b.run = $2
            AND b.country IS NOT DISTINCT FROM v.country
            AND b.maker IS NOT DISTINCT FROM v.maker
            AND b.year IS NOT DISTINCT FROM v.year
          WHERE v.run = $1
            AND CASE $3 WHEN 'all' THEN v.country IS NULL ELSE v.country = coalesce($3, v.country) END
            AND CASE $4 WHEN 'all' THEN v.maker IS NULL ELSE v.maker = coalesce($4, v.maker) END
            AND CASE $5 WHEN 'all' THEN v.year IS NULL ELSE v.year::text = coalesce($5, v.year::text) END
        ) placed
        WHERE $6::bigint IS NULL OR place > $6
        ORDER BY place
        LIMIT $7`,
      [
        ...[run, earlier?.run ?? null, country, maker, year],
        ...[page.after?.[0] ?? null, page.rows],
      ],
    );
    return page.of(rows, {
      key: ({ place }) => [`${place}`],
      item: ({ outlets_placed: outletsPlaced, outlets_stale: outletsStale, place: _, ...row }) => ({
        ...row,
        outletsPlaced,
        outletsStale,
      }),
    });
  },
});

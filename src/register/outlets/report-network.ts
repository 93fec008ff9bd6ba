import { z } from 'zod';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { CountryCode, Day } from '../shapes.ts';
import { NETWORK_KEEPERS } from './outlet.ts';
import { ReviewYear } from './outlet-shapes.ts';
import { lastReported, listPath } from './publication-rows.ts';
import { tellNetwork } from './tell-network.ts';

const MOST_REPORTED = 100_000; // not-law: outlets

/**
 * A manufacturer reports how many outlets it has in a country for the review of a year (318/2012 II(一)); the last
 * report of a year counts, earlier ones stay. It is told to the network account (D06). Refuses a year that is further
 * away than the next.
 */
export const reportNetwork = action({
  method: 'POST',
  path: '/v1/network/reports',
  summary: { en: 'Report how many outlets there are in a country', zh: '申报某国网点数量' },
  description: 'For the review of a year (318/2012 II(一)); 0 says that there is none.',
  access: NETWORK_KEEPERS,
  body: {
    country: CountryCode,
    year: ReviewYear,
    outlets: z.number().int().min(0).max(MOST_REPORTED),
  },
  answer: z
    .strictObject({
      maker: z.string(),
      country: z.string(),
      year: z.number().int(),
      outlets: z.number().int(),
      reportedOn: Day,
    })
    .meta({ id: 'NetworkReport' }),
  status: 201,
  work: async ({ tx, refuse }, { country, year, outlets }) => {
    const teller = tx.actor.organisation ?? '';
    const maker = tx.actor.maker ?? '';
    const today = await todayIn(tx);
    if (year > Number(today.slice(0, today.indexOf('-'))) + 1)
      refuse('not-well-formed', { field: 'year' });
    const before = await lastReported(tx, country, year);
    const { id, reportedOn } = await tx.one<{ id: string; reportedOn: string }>(
      `INSERT INTO register.network_report (organisation, maker, country, year, outlets)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING gen_random_uuid() AS id, reported_on AS "reportedOn"`,
      [teller, maker, country, year, outlets],
    );
    await tx.run(
      `INSERT INTO register.event (verb, kind, thing, detail)
        VALUES ('report', 'network', $1, jsonb_build_object('country', $2::text, 'year', $3::int, 'outlets', $4::int))`,
      [id, country, year, outlets],
    );
    if (before === outlets) return { maker, country, year, outlets, reportedOn };
    const published = await tx.maybe<{ on: string; url: string | null }>(
      `SELECT published_on AS on, url
        FROM register.network_publication
        WHERE organisation = $1 AND country = $2 AND extract(year FROM published_on) = $3
        ORDER BY published_at DESC
        LIMIT 1`,
      [teller, country, year],
    );
    await tellNetwork(tx, {
      ...{ teller, source: id, maker, country, year, reported: outlets },
      publishedOn: published?.on ?? null,
      url: published === null ? null : (published.url ?? listPath(country, maker)),
    });
    return { maker, country, year, outlets, reportedOn };
  },
});

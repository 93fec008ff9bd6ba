import { z } from 'zod';
import { action } from '../action.ts';
import { CountryCode, Day } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { NETWORK_READERS } from './outlet.ts';

const Count = z.number().int();

/** A country whose published list is behind the network of its manufacturer. */
export const BehindList = z
  .strictObject({
    country: CountryCode,
    publishedOn: Day.nullable().meta({ description: 'Of the last list; null: never published.' }),
    outlets: Count.meta({ description: 'Outlets that the list would have now; never 0.' }),
    added: Count.meta({ description: 'Those that stand in no list of the country yet.' }),
    changed: Count.meta({
      description: 'Those of the last list that were changed, attested, disputed or lapsed since.',
    }),
    gone: Count.meta({ description: 'Those of the last list that were closed since.' }),
  })
  .meta({ id: 'BehindList' });
export type BehindList = z.output<typeof BehindList>;

/** The countries whose list is behind, of the manufacturer that acts: those of the most outlets first. */
export const behindLists = (tx: Transaction): Promise<readonly BehindList[]> =>
  tx.rows<BehindList>(
    `WITH
        last AS (
          SELECT DISTINCT ON (p.country) p.country, p.id, p.published_on, p.published_at
          FROM register.network_publication p
          WHERE p.organisation = register.organisation()
          ORDER BY p.country, p.published_at DESC
        ),
        own AS (
          SELECT
            o.country,
            o.state <> 'closed' AS stands,
            t.outlet IS NOT NULL AS listed,
            o.stepped_at > l.published_at
              OR (o.state = 'attested' AND o.attested_until < register.today() AND o.attested_until >= l.published_on)
              OR EXISTS (
                SELECT FROM register.outlet_service s WHERE s.outlet = o.id AND s.told_at > l.published_at
              ) AS moved
          FROM register.outlet o
          LEFT JOIN last l ON l.country = o.country
          LEFT JOIN register.published_outlet t ON t.publication = l.id AND t.outlet = o.id
          WHERE o.organisation = register.organisation() AND o.attested_on IS NOT NULL
        ),
        counted AS (
          SELECT
            w.country,
            (count(*) FILTER (WHERE w.stands))::int AS outlets,
            (count(*) FILTER (WHERE w.stands AND NOT w.listed))::int AS added,
            (count(*) FILTER (WHERE w.stands AND w.listed AND w.moved))::int AS changed,
            (count(*) FILTER (WHERE NOT w.stands AND w.listed))::int AS gone
          FROM own w
          GROUP BY w.country
        )
      SELECT c.country, l.published_on AS "publishedOn", c.outlets, c.added, c.changed, c.gone
      FROM counted c
      LEFT JOIN last l ON l.country = c.country
      WHERE c.outlets > 0 AND c.added + c.changed + c.gone > 0
      ORDER BY c.outlets DESC, c.country`,
  );

/** Lists that are behind the network: what was attested, changed, closed or lapsed since they were published. */
export const listBehind = action({
  method: 'GET',
  path: '/v1/network/behind',
  summary: { en: 'Published lists that are behind the network', zh: '已落后于服务网络的公布名单' },
  description: 'Outlets of a list that was never published count as added.',
  access: NETWORK_READERS,
  answer: z.strictObject({ items: z.array(BehindList) }).meta({ id: 'BehindLists' }),
  work: async ({ tx }) => ({ items: [...(await behindLists(tx))] }),
});

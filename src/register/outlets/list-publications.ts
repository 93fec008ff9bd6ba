import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { CountryCode } from '../shapes.ts';
import { Flag, Maker, Publication } from './outlet-shapes.ts';
import { PUBLICATION_COLUMNS } from './publication-rows.ts';

/** Lists that were published, the newest first; for anybody. */
export const listPublications = action({
  method: 'GET',
  path: '/v1/network/publications',
  summary: { en: 'Published lists, the newest first', zh: '已公布的网点名单' },
  description: 'For anybody. The files: `/v1/networks/{country}/{maker}/{file}`.',
  access: 'public',
  query: {
    ...PAGE_QUERY,
    country: CountryCode.optional(),
    maker: Maker.optional(),
    /** True: of each manufacturer and country the last one alone. */
    latest: Flag,
  },
  answer: pageSchema(Publication),
  work: async ({ tx, register }, asked) => {
    const { country = null, maker = null, latest = false } = asked;
    const page = pageAsked(register, 'publications', asked, [country, maker, latest]);
    const rows = await tx.rows<Publication & { at: string }>(
      `SELECT ${PUBLICATION_COLUMNS}, p.published_at::text AS at
        FROM register.network_publication p
        WHERE ($1::text IS NULL OR p.country = $1)
          AND ($2::text IS NULL OR p.maker = $2)
          AND (
            NOT $3::boolean
            OR NOT EXISTS (
              SELECT FROM register.network_publication later
              WHERE later.country = p.country AND later.maker = p.maker AND later.published_at > p.published_at
            )
          )
          AND ($4::timestamptz IS NULL OR (p.published_at, p.id) < ($4, $5::uuid))
        ORDER BY p.published_at DESC, p.id DESC
        LIMIT $6`,
      [country, maker, latest, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ at, id }) => [at, id],
      item: ({ at: _, ...publication }) => publication,
    });
  },
});

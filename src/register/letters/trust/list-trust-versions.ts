import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { TrustVersion } from './trust-shapes.ts';

/** The versions of the trust list, the newest first, for anybody. */
export const listTrustVersions = action({
  method: 'GET',
  path: '/v1/trust-list/versions',
  summary: { en: 'Versions of the trust list, the newest first', zh: '信任清单各版本' },
  access: 'public',
  query: SLICE_QUERY,
  answer: sliceSchema(TrustVersion),
  work: async ({ register, tx }, asked) => {
    const page = sliceAsked(register, 'trust versions', asked);
    const rows = await tx.rows<TrustVersion>(
      `SELECT version, encode(digest, 'hex') AS digest,
          to_char(issued_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "issuedAt"
        FROM register.trust_list
        WHERE $1::int IS NULL OR version < $1
        ORDER BY version DESC
        LIMIT $2`,
      [page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ version }) => [String(version)], item: (row) => row });
  },
});

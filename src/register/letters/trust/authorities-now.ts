import { sql } from '../../../domain/rules/sql/sql.ts';
import type { AuthorityKey, TrustedAuthority } from '../../../letters/trust-list.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { authorityDid } from '../letter-addresses.ts';

interface Row extends AuthorityKey {
  readonly authority: string;
  readonly name: string;
  readonly province: string | null;
}

const KEYS = prepared(sql`
  SELECT
    k.authority, o.name,
    CASE o.part WHEN 'office' THEN o.province END AS province,
    k.address AS id,
    k.suite,
    k.public_key AS "publicKeyMultibase",
    k.from_day::text AS "from",
    k.until_day::text AS "until",
    to_char(k.compromised_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "compromisedSince",
    k.purposes
  FROM register.signing_key k
  JOIN register.organisation o ON o.id = k.authority
  WHERE o.part IN ('office', 'ministry', 'registry') AND o.closed_at IS NULL
  ORDER BY o.province, k.authority, k.number, k.address
`);

/**
 * The authorities that sign today: offices, the ministry and the registry, where they have keys here. Plays the
 * register itself.
 */
export const authoritiesNow = (
  register: Register,
  tx: Transaction,
): Promise<readonly TrustedAuthority[]> =>
  tx.as(JOB, async () => {
    const rows = await tx.rows<Row & { [column: string]: unknown }>(KEYS);
    return [...Map.groupBy(rows, ({ authority }) => authority)].map(([organisation, keys]) => ({
      id: authorityDid(register, organisation),
      name: keys[0]?.name ?? '',
      province: keys[0]?.province ?? null,
      keys: keys.map(({ authority: _own, name: _name, province: _province, ...key }) => key),
    }));
  });

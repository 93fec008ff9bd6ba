import { sql } from '../../../domain/rules/sql/sql.ts';
import { refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import type { SigningKey } from '../letter-shapes.ts';
import { trustListNow } from './trust-list-now.ts';

const KEYS = sql`
  SELECT
    k.id, k.address, k.suite,
    k.public_key AS "publicKeyMultibase",
    k.from_day::text AS "from",
    k.until_day::text AS "until",
    to_char(k.compromised_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "compromisedSince",
    k.purposes, k.elsewhere
  FROM register.signing_key k
  WHERE $1::uuid IS NULL OR k.id = $1
  ORDER BY k.number DESC, k.address
`;

/** The keys that whoever acts sees, or the one of an id, the newest first. */
export const keysOf = async (
  register: Register,
  tx: Transaction,
  id: string | null,
): Promise<readonly SigningKey[]> => {
  const list = await trustListNow(register, tx);
  const trusted = new Set(
    [...(list?.manufacturers ?? []), ...(list?.authorities ?? [])].flatMap(({ keys }) =>
      keys.map((key) => key.id),
    ),
  );
  const rows = await tx.rows<Omit<SigningKey, 'trusted'>>(KEYS, [id]);
  return rows.map((row) => ({ ...row, trusted: trusted.has(row.address) }));
};

/** A key as it stands now. Refuses `not-found`. */
export const keyNow = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<SigningKey> =>
  (await keysOf(register, tx, id))[0] ?? refuse('not-found', { field: 'key' });

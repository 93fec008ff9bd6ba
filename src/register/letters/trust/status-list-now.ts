import { createHash } from 'node:crypto';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { NODE_COMPRESSION } from '../../../letters/node/node-crypto.ts';
import { issueStatusList } from '../../../letters/status/issue-status-list.ts';
import { emptyBits, setBit } from '../../../letters/status/status-bits.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { instantIn } from '../instant-in.ts';
import { registerDid, type StatusPurpose, statusListAddress } from '../letter-addresses.ts';
import { witnessSigner } from './register-keys.ts';
import { LETTER_CRYPTO } from './trust-list-now.ts';

/** How long a list is the latest word for whoever has it: an hour. It is signed anew at half of it. */
const TTL = 3_600_000; // not-law: milliseconds

/** A list as it is served. */
export interface StatusListNow {
  readonly bytes: Buffer;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  /** Milliseconds for which it may be kept. */
  readonly fresh: number;
}

interface Known {
  readonly id: string;
  readonly size: number;
  readonly changed: string;
  readonly bytes: Buffer | null;
  readonly ofChange: string | null;
  /** Milliseconds since 1970. */
  readonly builtAt: number | null;
}

const KNOWN = prepared(sql`
  SELECT
    s.id, s.size, c.bytes,
    s.changed_at::text AS changed,
    c.of_change::text AS "ofChange",
    (extract(epoch FROM c.built_at) * 1000)::float8 AS "builtAt"
  FROM register.status_list s
  LEFT JOIN register.status_credential c ON c.list = s.id AND c.purpose = $2
  WHERE s.code = $1
`);

/**
 * What is set in a list: a letter that another took the place of is revoked, and so is a decision or a licence that
 * ended.
 */
const SET = prepared(sql`
  SELECT status_index AS index
  FROM register.letter
  WHERE status_list = $1 AND state = ANY ($2)
  UNION ALL
  SELECT status_index
  FROM register.official_document
  WHERE status_list = $1 AND state = ANY ($2)
  UNION ALL
  SELECT status_index
  FROM register.status_place
  WHERE status_list = $1 AND state = ANY ($2)
`);

const STATES: Readonly<Record<StatusPurpose, readonly string[]>> = {
  revocation: ['revoked', 'superseded', 'ended'],
  suspension: ['suspended'],
};

const WRITE = prepared(sql`
  INSERT INTO register.status_credential (list, purpose, bytes, of_change, built_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (list, purpose) DO UPDATE
    SET bytes = excluded.bytes, of_change = excluded.of_change, built_at = excluded.built_at
`);

const served = (bytes: Buffer, age: number): StatusListNow => ({
  bytes,
  digest: createHash('sha256').update(bytes).digest('hex'),
  fresh: TTL - age,
});

/**
 * A status list as it stands, signed by the register: what was signed last where no letter of it has changed and it is
 * young, else signed anew. Null where there is no such list. Plays the register itself.
 */
export const statusListNow = (
  register: Register,
  tx: Transaction,
  code: string,
  purpose: StatusPurpose,
): Promise<StatusListNow | null> =>
  tx.as(JOB, async () => {
    const now = instantIn(register);
    const good = (known: Known | null): StatusListNow | null => {
      if (known?.bytes == null || known.builtAt === null) return null;
      const age = Math.abs(now - known.builtAt);
      return known.changed === known.ofChange && age < TTL / 2 ? served(known.bytes, age) : null;
    };
    const asked = (): Promise<Known | null> =>
      tx.maybe<Known & { [column: string]: unknown }>(KNOWN, [code, purpose]);
    const known = await asked();
    if (known === null) return null;
    const kept = good(known);
    if (kept !== null) return kept;
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `status list ${code} ${purpose}`,
    ]);
    // another node may have signed it meanwhile
    const still = await asked();
    const made = good(still);
    if (still === null || made !== null) return made;
    const bits = emptyBits(still.size);
    const set = await tx.rows<{ index: number }>(SET, [still.id, STATES[purpose]]);
    for (const { index } of set) setBit(bits, index, true);
    const credential = await issueStatusList(
      {
        ...{ id: statusListAddress(register, code, purpose), purpose },
        ...{ issuer: registerDid(register), now, ttl: TTL, bits },
      },
      [witnessSigner(register)],
      { crypto: LETTER_CRYPTO, compression: NODE_COMPRESSION },
    );
    const bytes = Buffer.from(JSON.stringify(credential));
    await tx.run(WRITE, [still.id, purpose, bytes, still.changed, new Date(now)]);
    return served(bytes, 0);
  });

import { nodeCrypto } from '../../../letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../../letters/node/node-sm2.ts';
import { readTrustList } from '../../../letters/trust/read-trust-list.ts';
import type { TrustList } from '../../../letters/trust-list.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { rootKeyOf } from './register-keys.ts';

/** What verifies letters here: of both suites. */
export const LETTER_CRYPTO = nodeCrypto(NODE_SM2);

/** Lists that were read, by their hash: each is read once. */
const read = new Map<string, TrustList>();
const MOST_READ = 20; // not-law: lists that are kept

const LAST = prepared(
  `SELECT version, bytes, encode(digest, 'hex') AS digest
    FROM register.trust_list
    ORDER BY version DESC
    LIMIT 1`,
);

/**
 * The trust list in force; null before the first is published, and where the last is not by the root key of now, or is
 * an older one put in the place of a new one.
 */
export const trustListNow = async (
  register: Register,
  tx: Transaction,
): Promise<TrustList | null> => {
  const row = await tx.maybe<{ version: number; bytes: Buffer; digest: string }>(LAST);
  if (row === null) return null;
  const known = read.get(row.digest);
  if (known !== undefined) return known.version === row.version ? known : null;
  const roots = [rootKeyOf(register)];
  const list = await readTrustList(row.bytes, { roots, crypto: LETTER_CRYPTO });
  // of other secrets than the register's now: nobody signs by it, and the ministry publishes another
  if (!list.ok || list.trustList.version !== row.version) return null;
  if (read.size >= MOST_READ) read.clear();
  read.set(row.digest, list.trustList);
  return list.trustList;
};

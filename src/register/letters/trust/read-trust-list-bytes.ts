import { PUBLIC } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';

/** The bytes of a version of the trust list, or of the one in force, for anybody. Refuses `not-found`. */
export const readTrustListBytes = (
  register: Register,
  { version = null }: { readonly version?: number | null },
): Promise<
  Outcome<{ readonly bytes: Buffer; readonly digest: string; readonly version: number }>
> =>
  register.as(
    PUBLIC,
    async (tx) =>
      (await tx.maybe<{ bytes: Buffer; digest: string; version: number }>(
        `SELECT bytes, encode(digest, 'hex') AS digest, version
          FROM register.trust_list
          WHERE $1::int IS NULL OR version = $1
          ORDER BY version DESC
          LIMIT 1`,
        [version],
      )) ?? refuse('not-found'),
  );

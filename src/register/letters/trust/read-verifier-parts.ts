import type { RootKey } from '../../../letters/trust/read-trust-list.ts';
import type { TrustList } from '../../../letters/trust-list.ts';
import { JOB, PUBLIC } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { instantIn } from '../instant-in.ts';
import { STATUS_PURPOSES, statusListName } from '../letter-addresses.ts';
import { rootKeyOf } from './register-keys.ts';
import { trustListNow } from './trust-list-now.ts';

/** What somebody verifies letters of this register with. */
export interface VerifierParts {
  /** The key to be built in: it signs the trust list. */
  readonly root: RootKey;
  /** The list in force; null before the first is published. */
  readonly trustList: TrustList | null;
  /** The clock of the register, milliseconds since 1970. */
  readonly now: number;
  /** Last parts of the addresses of status lists, two a list, those that changed last first. */
  readonly lists: readonly string[];
}

const MOST_LISTS = 24; // not-law: lists that a verifier keeps, each of 131,072 letters

/** Reads what a verifier keeps to work without a network; for anybody. Lists tell of no letter by their names. */
export const readVerifierParts = (register: Register): Promise<Outcome<VerifierParts>> =>
  register.as(PUBLIC, async (tx) => {
    const trustList = await trustListNow(register, tx);
    return tx.as(JOB, async () => {
      const rows = await tx.rows<{ code: string }>(
        `SELECT code
          FROM register.status_list
          ORDER BY changed_at DESC, code
          LIMIT $1`,
        [MOST_LISTS],
      );
      return {
        root: rootKeyOf(register),
        trustList,
        now: instantIn(register),
        lists: rows.flatMap(({ code }) =>
          STATUS_PURPOSES.map((purpose) => statusListName(code, purpose)),
        ),
      };
    });
  });

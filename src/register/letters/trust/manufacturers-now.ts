import { sql } from '../../../domain/rules/sql/sql.ts';
import type { TrustedKey, TrustedManufacturer } from '../../../letters/trust-list.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import { type Register, todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { makerDid } from '../letter-addresses.ts';
import { manufacturerOn } from '../maker-here.ts';

interface Row extends TrustedKey {
  readonly maker: string;
  readonly uscc: string | null;
}

const KEYS = prepared(sql`
  SELECT
    k.maker, o.uscc,
    k.address AS id,
    k.suite,
    k.public_key AS "publicKeyMultibase",
    k.from_day::text AS "from",
    k.until_day::text AS "until",
    to_char(k.compromised_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "compromisedSince"
  FROM register.signing_key k
  JOIN register.organisation o ON o.id = k.manufacturer
  ORDER BY k.maker, k.number, k.address
`);

/** As the letters' own reader takes it: without the letters that no code has. */
const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * Who may sign letters today, by the id of the maker: manufacturers that the list of makers announces today, and have
 * keys here. Sales companies, overseas departments and modifiers are never among them (G03). Plays the register itself.
 */
export const manufacturersNow = (
  register: Register,
  tx: Transaction,
): Promise<readonly TrustedManufacturer[]> =>
  tx.as(JOB, async () => {
    const today = await todayIn(tx);
    const rows = await tx.rows<Row & { [column: string]: unknown }>(KEYS);
    const found: TrustedManufacturer[] = [];
    for (const [id, keys] of Map.groupBy(rows, ({ maker }) => maker)) {
      const maker = manufacturerOn(register, id, today);
      if (maker === null) continue;
      const uscc = keys[0]?.uscc ?? null;
      found.push({
        id: makerDid(register, id),
        maker: id,
        name: maker.legalName,
        nameEn: maker.nameEn,
        announcement: null,
        uscc: uscc !== null && USCC.test(uscc) ? uscc : null,
        brands: [...maker.brands],
        makerCodes: [...maker.wmis],
        keys: keys.map(({ maker: _maker, uscc: _uscc, ...key }) => key),
      });
    }
    return found;
  });

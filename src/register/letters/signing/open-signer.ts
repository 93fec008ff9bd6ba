import { chinaDayOf } from '../../../domain/calendar/china-clock.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import type { LetterSigner, LetterSuite } from '../../../letters/letter-signer.ts';
import { signerOf } from '../../../letters/node/letter-key.ts';
import { keyFaultAt, manufacturerIn } from '../../../letters/trust/signer-on.ts';
import type { TrustedManufacturer } from '../../../letters/trust-list.ts';
import type { Work } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import { instantIn } from '../instant-in.ts';
import { makerDid } from '../letter-addresses.ts';
import { signingKeyPurpose } from '../trust/signing-key-purpose.ts';
import { trustListNow } from '../trust/trust-list-now.ts';

/** A key that is open. */
interface OpenKey {
  /** Its id in the register. */
  readonly id: string;
  readonly signer: LetterSigner;
}

/** Who signs a manufacturer's letters at this moment. */
export interface OpenSigner {
  /** One a suite, the one that every browser checks first; one at least. */
  readonly keys: readonly [OpenKey, ...OpenKey[]];
  /** The manufacturer, as the trust list in force names it. */
  readonly issuer: TrustedManufacturer;
  /** The moment, milliseconds since 1970. */
  readonly instant: number;
  /** Its day in China, ISO. */
  readonly day: string;
}

/** A key that signs, as it is kept: its secret is sealed. */
export interface KeyRow {
  readonly id: string;
  readonly address: string;
  readonly suite: LetterSuite;
  readonly publicKey: string;
  readonly sealed: Buffer;
  readonly keyVersion: number;
}

/** The columns of a `KeyRow`. */
export const KEY_COLUMNS = `id, address, suite, public_key AS "publicKey", sealed, key_version AS "keyVersion"`;

const KEYS = prepared(`
  SELECT ${KEY_COLUMNS}
  FROM register.signing_key
  WHERE manufacturer = $1
    AND NOT elsewhere
    AND from_day <= $2
    AND coalesce(until_day >= $2, true)
    AND compromised_since IS NULL
  ORDER BY (suite = 'eddsa-jcs-2022') DESC, number DESC`);

/** Opens what a key signs with: its secret is in memory alone. */
export const signerFrom = (register: Register, row: KeyRow): LetterSigner => {
  const { id, address, suite, publicKey, sealed, keyVersion } = row;
  const secret = register.secrets.open({ sealed, keyVersion }, signingKeyPurpose(id));
  const signer = signerOf({
    ...{ id: address, suite, publicKeyMultibase: publicKey },
    secretKeyMultibase: secret.toString(),
  });
  if (signer === null) throw new Error(`the secret of ${address} is none of its suite`);
  return signer;
};

/** The manufacturer that signs, and with which suites. */
export interface Signing {
  /** Id of the organisation. */
  readonly manufacturer: string;
  readonly maker: string;
  /** Absent: every one for which it has a key. */
  readonly suites?: readonly LetterSuite[] | undefined;
}

/**
 * The keys with which a manufacturer signs now: of each suite the newest of those that the trust list in force knows.
 * Plays the register itself.
 *
 * @throws Refused `no-signing-key`, also where one of the suites that are named has none.
 */
export const openSigner = (
  { register, tx, refuse }: Work<'no-signing-key'>,
  { manufacturer, maker, suites }: Signing,
): Promise<OpenSigner> =>
  tx.as(JOB, async () => {
    const list = await trustListNow(register, tx);
    const issuer = list === null ? null : manufacturerIn(list, makerDid(register, maker));
    if (issuer === null) return refuse('no-signing-key');
    const instant = instantIn(register);
    const day = isoDate(chinaDayOf(instant));
    const trusted = new Set(
      issuer.keys.filter((key) => keyFaultAt(key, instant) === null).map(({ id }) => id),
    );
    const rows = await tx.rows<KeyRow & { [column: string]: unknown }>(KEYS, [manufacturer, day]);
    const newest = new Map<LetterSuite, KeyRow>();
    for (const row of rows)
      if (trusted.has(row.address) && !newest.has(row.suite)) newest.set(row.suite, row);
    if (suites?.some((suite) => !newest.has(suite)) === true)
      refuse('no-signing-key', { field: 'suites' });
    const open = (row: KeyRow): OpenKey => ({ id: row.id, signer: signerFrom(register, row) });
    const [first, ...others] = [...newest.values()]
      .filter(({ suite }) => suites === undefined || suites.includes(suite))
      .map(open);
    return { keys: [first ?? refuse('no-signing-key'), ...others], issuer, instant, day };
  });

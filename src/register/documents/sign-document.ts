import { createHash } from 'node:crypto';
import { chinaDayOf } from '../../domain/calendar/china-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { writtenInstant } from '../../letters/instant.ts';
import type { StatusEntry } from '../../letters/letter.ts';
import type { LetterSigner, LetterSuite } from '../../letters/letter-signer.ts';
import { issueOfficial } from '../../letters/official/issue-official.ts';
import { purposeOf, type UnsignedOfficial } from '../../letters/official/official-document.ts';
import { authorityIn, keyFaultAt } from '../../letters/trust/signer-on.ts';
import { JOB } from '../actor.ts';
import { base32Of } from '../letters/base32.ts';
import { instantIn } from '../letters/instant-in.ts';
import { authorityDid, STATUS_PURPOSES, statusListAddress } from '../letters/letter-addresses.ts';
import { freePlaces } from '../letters/signing/assign-status.ts';
import { KEY_COLUMNS, type KeyRow, signerFrom } from '../letters/signing/open-signer.ts';
import { witnessSigner } from '../letters/trust/register-keys.ts';
import { LETTER_CRYPTO, trustListNow } from '../letters/trust/trust-list-now.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import type { DocumentContent } from './document-content.ts';

/** Characters of the code on paper, of 5 bits: nobody finds a document whose hash he does not have. */
const OF_A_CODE = 20; // not-law: characters of a code

const KEYS = prepared(`
  SELECT ${KEY_COLUMNS}
  FROM register.signing_key
  WHERE authority = $1
    AND $2 = ANY (purposes)
    AND from_day <= $3
    AND coalesce(until_day >= $3, true)
    AND compromised_since IS NULL
  ORDER BY (suite = 'eddsa-jcs-2022') DESC, number DESC`);

/** What is signed here with keys of authorities. */
type Purpose = ReturnType<typeof purposeOf>;

/** What an authority signs with now: of each suite its newest key that the trust list knows, and the register. */
interface OpenAuthority {
  /** Id of the first key. */
  readonly key: string;
  readonly signers: readonly LetterSigner[];
}

const opened = async (
  register: Register,
  tx: Transaction,
  authority: string,
  purpose: Purpose,
): Promise<OpenAuthority | null> => {
  const list = await trustListNow(register, tx);
  const known = list === null ? null : authorityIn(list, authorityDid(register, authority));
  if (known === null) return null;
  const instant = instantIn(register);
  const trusted = new Set(
    known.keys
      .filter((key) => key.purposes.includes(purpose) && keyFaultAt(key, instant) === null)
      .map(({ id }) => id),
  );
  const day = isoDate(chinaDayOf(instant));
  const rows = await tx.rows<KeyRow & { [column: string]: unknown }>(KEYS, [
    ...[authority, purpose, day],
  ]);
  const newest = new Map<LetterSuite, KeyRow>();
  for (const row of rows)
    if (trusted.has(row.address) && !newest.has(row.suite)) newest.set(row.suite, row);
  const keys = [...newest.values()];
  const [first] = keys;
  if (first === undefined) return null;
  const signers = [...keys.map((row) => signerFrom(register, row)), witnessSigner(register)];
  return { key: first.id, signers };
};

/** Whether an authority has a key today with which it signs such documents. */
export const signsNow = async (
  register: Register,
  tx: Transaction,
  authority: string,
  purpose: Purpose,
): Promise<boolean> =>
  tx.as(JOB, async () => (await opened(register, tx, authority, purpose)) !== null);

const WRITE = prepared(`
  UPDATE register.official_document
  SET signing_key = $2, code = $3, status_list = $4, status_index = $5, bytes = convert_to($6, 'UTF8'),
    signed_at = clock_timestamp()
  WHERE id = $1 AND bytes IS NULL`);

/** A document that is there and not signed. */
export interface ToSign {
  readonly id: string;
  /** Id of the organisation. */
  readonly authority: string;
  readonly content: DocumentContent;
}

/**
 * Signs a document with a key of its authority and with the register as witness; false where the authority has no key
 * for it on the trust list today. Plays the register itself.
 *
 * @throws Error where what was decided is no document that verifiers read: a broken program.
 */
export const signDocument = (
  register: Register,
  tx: Transaction,
  { id, authority, content }: ToSign,
): Promise<boolean> =>
  tx.as(JOB, async () => {
    const open = await opened(register, tx, authority, purposeOf(content));
    if (open === null) return false;
    const { id: list, code, places } = await freePlaces(tx, authority, 1);
    const [place = 0] = places;
    const created = writtenInstant(instantIn(register));
    const credentialStatus = STATUS_PURPOSES.map((statusPurpose): StatusEntry => {
      const address = statusListAddress(register, code, statusPurpose);
      return {
        ...{ id: `${address}#${place}`, type: 'BitstringStatusListEntry', statusPurpose },
        ...{ statusListIndex: String(place), statusListCredential: address },
      };
    });
    // what was frozen, with what was not known then
    const unsigned = { ...content, validFrom: created, credentialStatus } as UnsignedOfficial;
    const issued = await issueOfficial(unsigned, open.signers, { crypto: LETTER_CRYPTO, created });
    if (!issued.ok) throw new Error(`no document: ${issued.no.what} at ${issued.no.path}`);
    const text = canonicalJson(issued.document as unknown as Json);
    const digest = createHash('sha256').update(text).digest();
    await tx.run(WRITE, [id, open.key, base32Of(digest, OF_A_CODE), list, place, text]);
    return true;
  });

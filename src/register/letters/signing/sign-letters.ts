import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import { canonicalJson, type Json } from '../../../domain/record/canonical-json.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { parseVin } from '../../../domain/vin/vin.ts';
import { wmiCodeOf } from '../../../domain/vin/wmi-registry.ts';
import { LETTER_CONTEXTS } from '../../../letters/contexts.ts';
import { writtenInstant } from '../../../letters/instant.ts';
import { issueLetter } from '../../../letters/issue-letter.ts';
import type { LetterTerms, NamedOutlet, UnsignedLetter } from '../../../letters/letter.ts';
import type { LetterSigner } from '../../../letters/letter-signer.ts';
import type { Work } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import {
  letterAddress,
  letterCode,
  STATUS_PURPOSES,
  statusListAddress,
} from '../letter-addresses.ts';
import { LETTER_CRYPTO } from '../trust/trust-list-now.ts';
import type { OpenSigner } from './open-signer.ts';

/** So long letters are signed before others have their turn; one with SM2 takes it alone. */
const AT_A_STRETCH = 10; // not-law: milliseconds

interface ToSign {
  readonly id: string;
  readonly number: string;
  readonly applicationNumber: string;
  readonly exporterUscc: string;
  readonly exporterName: string;
  readonly destination: string;
  readonly vin: string;
  readonly model: string;
  readonly terms: LetterTerms;
  readonly outlets: readonly NamedOutlet[];
  readonly statusCode: string;
  readonly statusIndex: number;
}

const TO_SIGN = prepared(sql`
  SELECT
    l.id, l.number,
    l.application_number AS "applicationNumber",
    l.exporter_uscc AS "exporterUscc",
    l.exporter_name AS "exporterName",
    l.destination, l.vin, l.model, t.terms, t.outlets,
    s.code AS "statusCode",
    l.status_index AS "statusIndex"
  FROM register.letter l
  JOIN register.letter_terms t ON t.id = l.terms
  JOIN register.status_list s ON s.id = l.status_list
  WHERE l.id = ANY ($1) AND l.state = 'drafted'
  ORDER BY l.id
`);

const WRITE = prepared(sql`
  INSERT INTO register.letter_document (letter, code, signing_key, second_key, valid_on, bytes)
  SELECT t.letter, t.code, $4, $5, $6, convert_to(t.text, 'UTF8')
  FROM unnest($1::uuid[], $2::text[], $3::text[]) AS t(letter, code, text)
  ON CONFLICT (letter) DO UPDATE
    SET code = excluded.code, signing_key = excluded.signing_key, second_key = excluded.second_key,
      valid_on = excluded.valid_on, bytes = excluded.bytes, signed_at = clock_timestamp()
`);

/** The letter as it is signed. */
const unsignedOf = (
  register: Register,
  { issuer, instant }: OpenSigner,
  row: ToSign,
): UnsignedLetter => {
  const { id, name, announcement } = issuer;
  return {
    '@context': [...LETTER_CONTEXTS],
    id: letterAddress(register, row.number),
    type: ['VerifiableCredential', 'AfterSalesConfirmation'],
    issuer: { id, name, ...(announcement === null ? {} : { announcement }) },
    validFrom: writtenInstant(instant),
    credentialStatus: STATUS_PURPOSES.map((purpose) => {
      const list = statusListAddress(register, row.statusCode, purpose);
      return {
        id: `${list}#${row.statusIndex}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: purpose,
        statusListIndex: String(row.statusIndex),
        statusListCredential: list,
      };
    }),
    credentialSubject: {
      number: row.number,
      application: row.applicationNumber,
      exporter: { uscc: row.exporterUscc, name: row.exporterName },
      destinations: [row.destination],
      vehicles: [{ vin: row.vin, model: row.model === '' ? '-' : row.model }],
      ...row.terms,
      outlets: row.outlets,
    },
  };
};

/**
 * Signs drafted letters that have their places in a status list: by the manufacturer, and by the register as witness.
 * They are nobody's before they are issued. Plays the register itself.
 *
 * @throws Refused `not-well-formed` where a draft cannot be a letter, with its VIN and the place, `not-your-make` where
 *   nobody would take the manufacturer for the vehicle's: the trust list does not name the code of its VIN.
 */
export const signLetters = (
  { register, tx, refuse }: Work<'not-your-make'>,
  open: OpenSigner,
  witness: LetterSigner,
  letters: readonly string[],
): Promise<void> =>
  tx.as(JOB, async () => {
    const rows = await tx.rows<ToSign & { [column: string]: unknown }>(TO_SIGN, [letters]);
    const created = writtenInstant(open.instant);
    const signed: { letter: string; code: string; text: string }[] = [];
    const signers = [...open.keys.map(({ signer }) => signer), witness];
    let began = -AT_A_STRETCH;
    for (const row of rows) {
      if (performance.now() - began >= AT_A_STRETCH) {
        await pause();
        began = performance.now();
      }
      const vin = parseVin(row.vin);
      if (vin === null || !open.issuer.makerCodes.includes(wmiCodeOf(vin)))
        refuse('not-your-make', { field: 'vehicles', values: { vin: row.vin } });
      const issued = await issueLetter(unsignedOf(register, open, row), signers, {
        crypto: LETTER_CRYPTO,
        created,
      });
      if (!issued.ok) {
        return refuse('not-well-formed', { field: issued.no.path, values: { vin: row.vin } });
      }
      const text = canonicalJson(issued.letter as unknown as Json);
      const digest = createHash('sha256').update(text).digest();
      signed.push({ letter: row.id, code: letterCode(row.number, digest), text });
    }
    await tx.run(WRITE, [
      signed.map(({ letter }) => letter),
      signed.map(({ code }) => code),
      signed.map(({ text }) => text),
      open.keys[0].id,
      open.keys[1]?.id ?? null,
      open.day,
    ]);
  });

import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Letter } from '../../../letters/letter.ts';
import type { Verification } from '../../../letters/verification.ts';
import type { Actor } from '../../actor.ts';
import { LETTER_CODE } from '../../letters/letter-addresses.ts';
import { VerifierHere } from '../../letters/verify-here.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { prepared } from '../../prepared.ts';
import { readVin } from '../../read-vin.ts';
import { type Register, todayIn } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';
import { licensedVehicle } from './read-gate.ts';

/** Which letter is looked at, and at which car. */
export interface LetterAtBorderAsked {
  /** Its code on paper; else its number; else the one of the car. */
  readonly code?: string;
  readonly number?: string;
  /** The car before whoever looks; without it the one that the letter names. */
  readonly vin?: string;
}

/** Whether what a letter says and what the licence of the car says are the same. */
export interface Compared {
  readonly letter: string;
  /** Null where no licence lists the car. */
  readonly licence: string | null;
  readonly same: boolean | null;
}

/** A letter at the border: its three checks, and whether it is for the very car. */
export interface LetterAtBorder {
  readonly number: string;
  readonly issuer: string;
  /** `issued-here` or `brought` as a file with the application. */
  readonly kind: 'issued-here' | 'brought';
  /** The car before whoever looks. */
  readonly vin: string;
  readonly verification: Verification;
  readonly vehicle: Compared;
  /** ISO 3166-1 alpha-2. */
  readonly destination: Compared;
  /** Unified social credit codes. */
  readonly exporter: Compared;
}

interface Row {
  readonly number: string;
  readonly vin: string;
  readonly kind: LetterAtBorder['kind'];
  readonly bytes: Buffer;
}

const HERE = sql`
  SELECT l.number, l.vin, 'issued-here' AS kind, d.bytes
  FROM register.letter l
  JOIN register.letter_document d ON d.letter = l.id
  WHERE l.state IN ('issued', 'suspended', 'revoked', 'superseded')
`;

const BY_CODE = prepared(sql`${HERE} AND d.code = $1`);

const BY_NUMBER = prepared(sql`
  SELECT one.number, one.vin, one.kind, one.bytes
  FROM (
    SELECT h.number, h.vin, h.kind, h.bytes, 0 AS place FROM (${HERE} AND l.number = $1) h
    UNION ALL
    SELECT b.number, b.vin, 'brought', b.bytes, 1
    FROM register.letter_brought b
    WHERE b.number = $1 AND b.ended_at IS NULL
  ) one
  ORDER BY one.place, one.vin
  LIMIT 1
`);

/** Of the letters of a car the one in force, else the one that was issued last. */
const BY_VIN = prepared(sql`
  SELECT one.number, one.vin, one.kind, one.bytes
  FROM (
    SELECT
      l.number, l.vin, 'issued-here' AS kind, d.bytes, l.made_at AS at,
      CASE WHEN l.state IN ('issued', 'suspended') THEN 0 ELSE 2 END AS place
    FROM register.letter l
    JOIN register.letter_document d ON d.letter = l.id
    WHERE l.vin = $1 AND l.state IN ('issued', 'suspended', 'revoked', 'superseded')
    UNION ALL
    SELECT b.number, b.vin, 'brought', b.bytes, b.brought_at, 1
    FROM register.letter_brought b
    WHERE b.vin = $1 AND b.ended_at IS NULL
  ) one
  ORDER BY one.place, one.at DESC
  LIMIT 1
`);

const find = (tx: Transaction, { code, number, vin }: LetterAtBorderAsked): Promise<Row | null> => {
  const row = (text: string, value: string) =>
    tx.maybe<Row & { [column: string]: unknown }>(text, [value]);
  if (code !== undefined)
    return LETTER_CODE.test(code.toUpperCase())
      ? row(BY_CODE, code.toUpperCase())
      : Promise.resolve(null);
  if (number !== undefined) return row(BY_NUMBER, number);
  return vin === undefined ? Promise.resolve(null) : row(BY_VIN, vin);
};

const compared = (letter: string, licence: string | null, same: boolean): Compared => ({
  letter,
  licence,
  same: licence === null ? null : same,
});

/**
 * The letter of a car at the border, by the code or number on its paper or by the car: verified now against the car,
 * and against destination and exporter of the licence under which it leaves.
 *
 * @returns refused `not-found` where there is no such letter.
 */
export const letterAtBorder = (
  register: Register,
  actor: Actor,
  asked: LetterAtBorderAsked,
): Promise<Outcome<LetterAtBorder>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['customs'], 'read');
    const typed = asked.vin === undefined ? {} : { vin: readVin(asked.vin) };
    const found =
      (await find(tx, { ...asked, ...typed })) ??
      refuse('not-found', { field: asked.code === undefined ? 'number' : 'code' });
    const letter = JSON.parse(found.bytes.toString()) as Letter;
    const subject = letter.credentialSubject;
    const named = subject.vehicles[0].vin;
    const vin = typed.vin ?? named;
    const licensed = await licensedVehicle(tx, vin, await todayIn(tx));
    const destination = licensed?.licence.destination ?? null;
    const uscc = licensed?.exporterUscc ?? null;
    const verification = await new VerifierHere(register, tx).verify(found.bytes, {
      vin,
      ...(destination === null ? {} : { destination }),
      ...(uscc === null ? {} : { exporter: uscc }),
    });
    const destinations = subject.destinations.join(' ');
    return {
      number: found.number,
      issuer: letter.issuer.name,
      kind: found.kind,
      vin,
      verification,
      vehicle: { letter: named, licence: vin, same: named === vin },
      destination: compared(
        destinations,
        destination,
        destination !== null && subject.destinations.includes(destination),
      ),
      exporter: compared(subject.exporter.uscc, uscc, subject.exporter.uscc === uscc),
    };
  });

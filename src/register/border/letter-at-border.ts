import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Letter } from '../../letters/letter.ts';
import { action } from '../action.ts';
import { LETTER_CODE } from '../letters/letter-addresses.ts';
import { Verification } from '../letters/letter-shapes.ts';
import { VerifierHere } from '../letters/verify-here.ts';
import { prepared } from '../prepared.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { Name, TypedVin } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { licensedVehicle } from '../use-cases/customs/read-gate.ts';

/** Whether what a letter says and what the licence of the car says are the same. */
const Compared = z.strictObject({
  letter: z.string(),
  licence: z.string().nullable().meta({ description: 'Null where no licence lists the car.' }),
  same: z.boolean().nullable(),
});
export type Compared = Shaped<typeof Compared>;

/** A letter at the border: its three checks, and whether it is for the very car. */
const LetterAtBorder = z
  .strictObject({
    number: z.string(),
    issuer: z.string(),
    kind: z.enum(['issued-here', 'brought']).meta({
      description: '`brought`: as a file with the application.',
    }),
    vin: z.string().meta({ description: 'The car before whoever looks.' }),
    verification: Verification,
    vehicle: Compared,
    destination: Compared,
    exporter: Compared.meta({ description: 'Unified social credit codes.' }),
  })
  .meta({ id: 'LetterAtBorder' });
export type LetterAtBorder = Shaped<typeof LetterAtBorder>;

type Row = {
  readonly number: string;
  readonly vin: string;
  readonly kind: LetterAtBorder['kind'];
  readonly bytes: Buffer;
};

/** Its code on paper; else its number; else the letter of the car. */
interface Looked {
  readonly code?: string;
  readonly number?: string;
  readonly vin?: string;
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

const find = (tx: Transaction, { code, number, vin }: Looked): Promise<Row | null> => {
  const row = (text: string, value: string) => tx.maybe<Row>(text, [value]);
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
 */
export const letterAtBorder = action({
  method: 'GET',
  path: '/v1/letters/at-border',
  summary: {
    en: 'The letter of a car at the border, held against the car and its licence',
    zh: '口岸核验车辆确认书，与车辆及许可证比对',
  },
  description:
    'By its code on paper; without it by its number; without both it is that of the car.',
  access: { right: 'read', parts: ['customs'] },
  query: {
    code: Name.optional(),
    number: Name.optional(),
    vin: TypedVin.optional().meta({
      description: 'The car before whoever looks; without it the one that the letter names.',
      example: 'LSJJV8DJ2SC765444',
    }),
  },
  answer: LetterAtBorder,
  refusals: ['vin-unread'],
  work: async ({ register, tx, refuse }, asked) => {
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
  },
});

import type { OfficialDocument } from '../../letters/official/official-document.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { EXTRACT_READERS } from './extract-shapes.ts';

/** So many are put into one file: each is set in a third of a second. */
export const EXTRACTS_TOGETHER = 100; // not-law: extracts of a file

/** An extract that was signed, with its bytes. */
export interface SignedExtract {
  readonly number: string;
  readonly vin: string;
  readonly destination: string;
  readonly code: string;
  readonly document: OfficialDocument;
  readonly bytes: Buffer;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
}

/** Extracts to be taken along together. */
export interface ExtractsTogether {
  /** Of the application, or of the extract where it is one. */
  readonly number: string;
  readonly extracts: readonly SignedExtract[];
}

interface Row extends Omit<SignedExtract, 'document'> {
  readonly [column: string]: unknown;
  readonly applicationNumber: string;
}

const SIGNED = `
  SELECT e.number, e.vin, e.destination, e.application_number AS "applicationNumber", d.code, d.bytes,
    encode(d.digest, 'hex') AS digest
  FROM register.extract e
  JOIN register.official_document d ON d.thing = e.id AND d.kind = 'extract'
  WHERE d.bytes IS NOT NULL`;

const signedOf = ({ applicationNumber: _, ...row }: Row): SignedExtract => ({
  ...row,
  document: JSON.parse(row.bytes.toString()),
});

/**
 * The extracts of an application that stand, by VIN, as many as go into one file.
 *
 * @param part which of the files, from 1. @returns refused `not-found` where none of them goes into it.
 */
export const extractsOfApplication = (
  register: Register,
  actor: Actor,
  { application, part }: { readonly application: string; readonly part: number },
): Promise<Outcome<ExtractsTogether>> =>
  register.as(actor, async (tx) => {
    needPart(actor, EXTRACT_READERS.parts, EXTRACT_READERS.right);
    const rows = await tx.rows<Row>(
      `${SIGNED} AND e.application = $1 AND e.state = 'issued'
        ORDER BY e.vin, e.id
        LIMIT $2 OFFSET $3`,
      [application, EXTRACTS_TOGETHER, (part - 1) * EXTRACTS_TOGETHER],
    );
    const [first] = rows;
    if (first === undefined) return refuse('not-found', { field: 'application' });
    return { number: first.applicationNumber, extracts: rows.map(signedOf) };
  });

/** One extract that was signed, as it was signed. Refuses `not-found`, also of one that was not. */
export const signedExtract = (
  register: Register,
  actor: Actor,
  { extract }: { readonly extract: string },
): Promise<Outcome<SignedExtract>> =>
  register.as(actor, async (tx) => {
    needPart(actor, EXTRACT_READERS.parts, EXTRACT_READERS.right);
    const row = await tx.maybe<Row>(`${SIGNED} AND e.id = $1`, [extract]);
    return row === null ? refuse('not-found', { field: 'extract' }) : signedOf(row);
  });

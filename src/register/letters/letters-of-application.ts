import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { LETTER_READERS } from './letter.ts';
import { type LetterDocument, letterDocument } from './letter-documents.ts';

/** So many letters are put into one file: each is set in a third of a second. */
export const LETTERS_TOGETHER = 100; // not-law: letters of a file

/** Letters of an application that are in force, to be taken along together. */
export interface LettersOfApplication {
  /** Of the application. */
  readonly number: string;
  readonly letters: readonly LetterDocument[];
}

/**
 * The letters issued here for vehicles of an application that are in force, by VIN, as many as go into one file.
 *
 * @param part which of the files, from 1. @returns refused `not-found` where none of them goes into it.
 */
export const lettersOfApplication = (
  register: Register,
  actor: Actor,
  { application, part }: { readonly application: string; readonly part: number },
): Promise<Outcome<LettersOfApplication>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS.parts, LETTER_READERS.right);
    const found = await tx.rows<{ id: string; number: string }>(
      `SELECT l.id, a.number
        FROM register.letter l
        JOIN register.application a ON a.id = l.application
        WHERE l.application = $1 AND l.state = 'issued'
        ORDER BY l.vin, l.id
        LIMIT $2 OFFSET $3`,
      [application, LETTERS_TOGETHER, (part - 1) * LETTERS_TOGETHER],
    );
    const [first] = found;
    if (first === undefined) return refuse('not-found', { field: 'application' });
    const letters: LetterDocument[] = [];
    for (const { id } of found) letters.push(await letterDocument({ register, tx, refuse }, id));
    return { number: first.number, letters };
  });

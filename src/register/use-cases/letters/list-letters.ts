import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import {
  findLetters,
  letterInFull,
  letterOf,
  type RegisterLetter,
  type RegisterLetterInFull,
} from '../../stores/letters.ts';

/** Who reads letters; of whose applications or make, the database says. */
export const LETTER_READERS = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
] as const;

/** Which letters are wanted. */
export interface LettersAsked extends PageAsked {
  readonly state?: string;
  /** Id of the application. */
  readonly application?: string;
  readonly vin?: string;
  readonly number?: string;
  /** Id of the letters issued together. */
  readonly batch?: string;
  /** ISO 3166-1 alpha-2. */
  readonly destination?: string;
}

/**
 * Letters that whoever acts sees, the newest first: an exporter its own, a manufacturer those of its make, an office
 * those of its province, the ministry all, customs those that were issued, by VIN or number alone.
 *
 * @returns refused `not-well-formed` where customs names neither.
 */
export const listLetters = (
  register: Register,
  actor: Actor,
  asked: LettersAsked,
): Promise<Outcome<PageOf<RegisterLetter>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS, 'read');
    const { state = null, application = null, vin = null, number = null } = asked;
    const { batch = null, destination = null } = asked;
    if (actor.part === 'customs' && vin === null && number === null)
      refuse('not-well-formed', { field: 'vin' });
    const wanted = { state, application, vin, number, batch, destination };
    const page = pageAsked(register, 'letters', asked, [actor.organisation, wanted]);
    const rows = await findLetters(tx, wanted, page.after, page.rows);
    return page.of(rows, { key: ({ made, id }) => [made, id], item: letterOf });
  });

/** A letter with what it promises. Refuses `not-found`. */
export const getLetter = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS, 'read');
    return (await letterInFull(tx, letter)) ?? refuse('not-found', { field: 'letter' });
  });

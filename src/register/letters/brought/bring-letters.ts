import { readDocument } from '../../../letters/json/read-document.ts';
import type { Letter } from '../../../letters/letter.ts';
import { LETTER_SHAPE } from '../../../letters/shape/letter-shape.ts';
import { LONGEST_LETTER } from '../../../letters/verify/verify-letter.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { TakenLetter } from './brought-shapes.ts';
import { takeBrought } from './take-brought.ts';

/** Files of which each holds a signed letter. */
export interface LettersToBring {
  /** Id of the application. */
  readonly application: string;
  /** The vehicle that all of them are for; absent: each is for the vehicle that it names. */
  readonly vin?: string;
  /** Name of the file and its text. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** What became of one file. */
export interface BroughtFile {
  readonly name: string;
  /** What the letter says that it is; null where it is no letter. */
  readonly number: string | null;
  /** The VIN that it names; null where it is no letter. */
  readonly names: string | null;
  /** Done, or `letter-not-valid`, `letter-used`, `letter-in-force`, `no-such-vehicle`. */
  readonly outcome: Outcome<TakenLetter>;
}

/**
 * An exporter brings signed letters with an application, a file each. Every file that verifies is taken, whatever
 * becomes of the others; brought again it is the same.
 *
 * @returns refused `not-found` where there is no such application with vehicles.
 */
export const bringLetters = async (
  register: Register,
  actor: Actor,
  { application, vin, files }: LettersToBring,
): Promise<Outcome<readonly BroughtFile[]>> => {
  const listed = await register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const rows = await tx.rows<{ vin: string }>(
      `SELECT v.vin
        FROM register.told_vehicle v
        WHERE v.application = $1 AND v.state <> 'withdrawn'
        ORDER BY v.vin`,
      [application],
    );
    return rows.length === 0
      ? refuse('not-found', { field: 'application' })
      : rows.map((row) => row.vin);
  });
  if (listed.kind === 'refused') return listed;
  const vins = new Set(listed.value);
  const brought: BroughtFile[] = [];
  for (const { name, text } of files) {
    const read = readDocument<Letter>(text, LETTER_SHAPE, LONGEST_LETTER);
    const subject = read.ok ? read.document.credentialSubject : null;
    const names = subject?.vehicles[0].vin ?? null;
    // held against a vehicle of the application also where it names another: verification says which it is
    const against = vin ?? (names !== null && vins.has(names) ? names : (listed.value[0] ?? ''));
    const outcome = await register.as(actor, (tx) =>
      takeBrought({ tx, register, refuse }, { application, vin: against, document: text }),
    );
    brought.push({ name, number: subject?.number ?? null, names, outcome });
  }
  return { kind: 'done', value: brought };
};

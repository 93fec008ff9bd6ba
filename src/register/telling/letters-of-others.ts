import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { LetterReliedOn } from './keys.ts';

/** Why an application cannot rely on a letter. */
interface NotFree<Letter extends LetterReliedOn> {
  readonly code: 'letter-of-another-application' | 'number-of-another-vehicle';
  readonly letter: Letter;
}

/**
 * Lets an application rely on letters, given a row each. Gives those that are not free, in the order given: another
 * application relies on the letter, or it was signed here for another vehicle. An application that states a letter no
 * more, or has no vehicle left, relies on it no more (`register.letter_may_pass`). Whoever relies on the same letter at
 * the same moment waits. To be called as the register itself, when the vehicles of the application are listed.
 */
export const lettersOfOthers = async <Letter extends LetterReliedOn>(
  tx: Transaction,
  application: string,
  letters: readonly Letter[],
): Promise<readonly NotFree<Letter>[]> => {
  if (letters.length === 0) return [];
  const numbers = letters.map(({ number }) => number);
  // in order, so that two who rely on the same letters do not wait for each other
  await tx.run(
    prepared(`INSERT INTO register.letter_relied_on AS held (number, application)
      SELECT DISTINCT number, $2::uuid
      FROM unnest($1::text[]) number
      ORDER BY number
      ON CONFLICT (number) DO UPDATE
        SET application = EXCLUDED.application
        WHERE held.application <> EXCLUDED.application
          AND register.letter_may_pass(held.number, held.application, EXCLUDED.application)`),
    [numbers, application],
  );
  const others = await tx.rows<{ place: number; code: NotFree<Letter>['code'] }>(
    prepared(`SELECT
        t.place,
        CASE WHEN held.application <> $1
          THEN 'letter-of-another-application'
          ELSE 'number-of-another-vehicle'
        END AS code
      FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS t(number, plain, vin, place)
      JOIN register.letter_relied_on held ON held.number = t.number
      LEFT JOIN register.letter signed ON signed.number = t.plain AND signed.vin <> t.vin
      WHERE held.application <> $1 OR signed.id IS NOT NULL
      ORDER BY t.place`),
    [application, numbers, letters.map(({ plain }) => plain), letters.map(({ vin }) => vin)],
  );
  return others.flatMap(({ place, code }) => {
    const letter = letters[place - 1];
    return letter === undefined ? [] : [{ code, letter }];
  });
};

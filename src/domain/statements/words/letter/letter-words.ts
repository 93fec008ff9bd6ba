import type { StatementWords } from '../../statement-words.ts';

/** What is said of the terms of a letter. */
type LetterCode =
  | 'letter-warranty'
  | 'letter-battery'
  | 'letter-parts'
  | 'letter-software'
  | 'letter-remote-lock'
  | 'letter-recalls'
  | 'letter-outlets';

/** What the public is told of the terms of a letter, in one language: each as the letter states it. */
export interface LetterWords {
  readonly says: Pick<StatementWords['says'], LetterCode>;
  readonly changedBy: Pick<StatementWords['changedBy'], LetterCode>;
}

import { issueLetter } from '../src/letters/issue-letter.ts';
import type { Letter, UnsignedLetter } from '../src/letters/letter.ts';
import { signerOf } from '../src/letters/node/letter-key.ts';
import { compareBoth } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, rootVersion } from './harness/peer-version.ts';
import {
  LETTER_CRYPTO,
  LETTER_KEY,
  LETTERS,
  SIGNED_AT,
  signaturesOf,
  TRUST_LIST,
  unsignedLetters,
} from './workload/letters.ts';

const issueAll = async (unsigneds: readonly UnsignedLetter[]): Promise<string> => {
  const signer = signerOf(LETTER_KEY);
  if (signer === null) throw new Error('no key');
  const letters: Letter[] = [];
  for (const unsigned of unsigneds) {
    const made = await issueLetter(unsigned, [signer], {
      crypto: LETTER_CRYPTO,
      created: SIGNED_AT,
    });
    if (made.ok) letters.push(made.letter);
  }
  return signaturesOf(letters);
};

/** The sides of this row; each loads only what it needs. */
export const contenders: Contenders<string> = [
  () => {
    let unsigned: readonly UnsignedLetter[] = [];
    return {
      name: 'Mileproof',
      version: ownVersion(),
      prepare: () => {
        unsigned = unsignedLetters();
      },
      run: () => issueAll(unsigned),
    };
  },
  async () => {
    const { loaderFor, theirIssuer } = await import('../test/letters/their-library.ts');
    const issue = await theirIssuer(LETTER_KEY, SIGNED_AT, loaderFor(TRUST_LIST));
    let unsigneds: readonly UnsignedLetter[] = [];
    return {
      name: '@digitalbazaar/vc',
      version: rootVersion('@digitalbazaar/vc'),
      prepare: () => {
        unsigneds = unsignedLetters();
      },
      run: async () => {
        const letters: Pick<Letter, 'proof'>[] = [];
        for (const unsigned of unsigneds) {
          letters.push((await issue(unsigned)) as unknown as Letter);
        }
        return signaturesOf(letters);
      },
    };
  },
];

/** Letters signed. */
export const row: BenchRow = {
  id: 'n06',
  title: 'letters issued a second',
  measure: async () => ({
    figures: compareBoth(import.meta.url, contenders.length, {
      ...{
        what: 'letters signed',
        operations: LETTERS,
        expected: await issueAll(unsignedLetters()),
      },
    }),
    notes: [
      `${LETTERS} letters of one outlet, each for another vehicle, one Ed25519 proof; both make the same signatures`,
      'Mileproof reads each letter against its closed schema before it signs it',
    ],
  }),
};

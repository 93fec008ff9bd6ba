import { verifyLetter } from '../src/letters/verify/verify-letter.ts';
import { compareBoth } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, rootVersion } from './harness/peer-version.ts';
import {
  CHANGED,
  LETTER_CRYPTO,
  LETTERS,
  lettersAsTexts,
  STATUS_LISTS,
  TRUST_LIST,
  VERIFIED_AT,
} from './workload/letters.ts';

/** The sides of this row, each asked which of the texts are valid. */
export const contenders: Contenders<string> = [
  async () => {
    const texts = await lettersAsTexts();
    const how = {
      ...{ trustList: TRUST_LIST, statusLists: STATUS_LISTS, now: VERIFIED_AT },
      crypto: LETTER_CRYPTO,
    };
    return {
      name: 'Mileproof, with issuer, make and status',
      version: ownVersion(),
      run: async () => {
        let answers = '';
        for (const text of texts) {
          const { answer } = await verifyLetter(text, how);
          answers += answer === 'valid' ? '1' : '0';
        }
        return answers;
      },
    };
  },
  async () => {
    const texts = await lettersAsTexts();
    const { loaderFor, theirVerify } = await import('../test/letters/their-library.ts');
    const documentLoader = loaderFor(TRUST_LIST);
    const now = new Date(VERIFIED_AT).toISOString();
    return {
      name: '@digitalbazaar/vc, signature alone',
      version: rootVersion('@digitalbazaar/vc'),
      run: async () => {
        let answers = '';
        for (const text of texts) {
          const found = await theirVerify(JSON.parse(text) as object, documentLoader, { now });
          answers += found === 'verified' ? '1' : '0';
        }
        return answers;
      },
    };
  },
];

const expected = Array.from({ length: LETTERS }, (_, at) => (at % CHANGED === 0 ? '0' : '1')).join(
  '',
);

/** Letters verified. */
export const row: BenchRow = {
  id: 'n07',
  title: 'letters verified a second',
  measure: async () => ({
    figures: compareBoth(import.meta.url, contenders.length, {
      ...{ what: 'letters verified, from text', operations: LETTERS, expected },
    }),
    notes: [
      `${LETTERS} texts, every tenth changed after signing; both find the same ones valid`,
      'Mileproof also looks for members twice, holds the letter against its schema, and says who may sign for this ' +
        'vehicle and whether it is in force; the other is told that its status is checked',
      'documents that the other loads (contexts, the DID document) lie in memory',
    ],
  }),
};

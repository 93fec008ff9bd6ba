import { readDocument } from '../json/read-document.ts';
import type { Letter } from '../letter.ts';
import { readOfficial } from '../official/verify-official.ts';
import { LETTER_SHAPE } from '../shape/letter-shape.ts';
import { LONGEST_LETTER } from './verify-letter.ts';

/** Addresses of the status lists that a document names; none where it is no letter, decision or licence. */
export const statusListsNamed = (input: unknown): readonly string[] => {
  const read = readOfficial(input) ?? readDocument<Letter>(input, LETTER_SHAPE, LONGEST_LETTER);
  return read.ok
    ? read.document.credentialStatus.map(({ statusListCredential }) => statusListCredential)
    : [];
};

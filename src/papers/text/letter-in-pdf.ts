import { chinaDayOf } from '../../domain/calendar/china-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { issuedAt } from '../../letters/facts-of-letter.ts';
import { readDocument } from '../../letters/json/read-document.ts';
import type { Letter } from '../../letters/letter.ts';
import { LETTER_SHAPE } from '../../letters/shape/letter-shape.ts';
import { LONGEST_LETTER } from '../../letters/verify/verify-letter.ts';
import { documentInPaper } from '../../typeset/document-in-paper.ts';
import type { ReadName, ReadValue } from '../paper-reading.ts';

/**
 * What the signed letter says that is attached to a PDF of a letter made here; null where none is. Its signature is not
 * verified by this: whoever made the PDF attached it.
 */
export const letterInPdf = (pdf: Uint8Array): readonly ReadValue[] | null => {
  const attached = documentInPaper(pdf, LONGEST_LETTER);
  if (attached === null) return null;
  const read = readDocument<Letter>(attached, LETTER_SHAPE, LONGEST_LETTER);
  if (!read.ok) return null;
  const { number, vehicles } = read.document.credentialSubject;
  const values: readonly (readonly [ReadName, string])[] = [
    ['number', number],
    ['vin', vehicles[0].vin],
    ['date', isoDate(chinaDayOf(issuedAt(read.document)))],
  ];
  return values.map(([name, value]) => ({ name, value, by: 'data', place: null }));
};

import { vinStandingOf } from '../../domain/vin/check-digit.ts';
import type { PaperCheck, PaperKind, ReadName, ReadValue } from '../paper-reading.ts';
import { parseInvoiceCode } from './invoice-code.ts';
import type { CodeRead } from './read-codes.ts';

/** Digits of an invoice number whose amount in the code is with tax. */
const DIGITAL = 20;

type Named = readonly [ReadName, string];

const invoiceValues = (text: string): readonly Named[] => {
  const read = parseInvoiceCode(text);
  if (read === null) return [];
  const { number, code, date, amount } = read;
  return [
    ['number', number],
    ...(code === '' ? [] : [['code', code] as const]),
    ...(date === null ? [] : [['date', date] as const]),
    ...(amount === '' ? [] : [[number.length === DIGITAL ? 'total' : 'net', amount] as const]),
  ];
};

/** What the bar code of a paper holds: of a kind of paper its number, and a VIN on any. */
const barValues = (text: string, kind: PaperKind | null): readonly Named[] => {
  if (vinStandingOf(text) === 'valid') return [['vin', text]];
  const one = kind ?? '';
  if (one === 'registrationCertificate' && /^\d{12}$/.test(text))
    return [['registrationNumber', text]];
  if (one === 'customsDeclaration' && /^\d{18}$/.test(text)) return [['number', text]];
  return [];
};

/** The address of a letter made here ends in its code (`/L/CODE`). */
const LETTER = /^https?:\/\/[!-~]{1,200}\/L\/([0-9A-Z-]{6,40})$/i;

/** The kind that a code says a paper is; null where it says none. Of invoices it does not say which. */
export const kindOfCodes = (codes: readonly CodeRead[]): PaperKind | null =>
  codes.some(({ text }) => LETTER.test(text)) ? 'letter' : null;

/** Whether one of the codes is that of an invoice. */
export const holdsInvoice = (codes: readonly CodeRead[]): boolean =>
  codes.some(({ text }) => parseInvoiceCode(text) !== null);

/** What the codes of a paper say. Content without a published form is shown as a fact and says nothing. */
export const valuesOfCodes = (
  codes: readonly CodeRead[],
  kind: PaperKind | null,
): readonly ReadValue[] =>
  codes.flatMap(({ text, matrix, place }) => {
    const trimmed = text.trim();
    const letter = LETTER.exec(trimmed)?.[1];
    const named: readonly Named[] =
      letter === undefined
        ? [...invoiceValues(trimmed), ...(matrix ? [] : barValues(trimmed, kind))]
        : [['code', letter.toUpperCase()]];
    return named.map(([name, value]): ReadValue => ({ name, value, by: 'code', place }));
  });

const INVOICES: ReadonlySet<PaperKind | null> = new Set(['saleInvoice', 'usedSaleInvoice', null]);

/** Whether the check characters of an invoice's code fit; of papers that carry no such code there is no such check. */
export const codeSumChecks = (
  codes: readonly CodeRead[],
  kind: PaperKind | null,
): readonly PaperCheck[] => {
  const sums = codes.flatMap(({ text, place }) => {
    const read = parseInvoiceCode(text);
    return read === null || read.holds === null ? [] : [{ ...read, place }];
  });
  const wrong = sums.filter(({ holds }) => holds === false);
  if (wrong.length > 0) {
    const evidence = wrong.flatMap(({ sum, expected, place }) => [
      { place, value: sum, as: 'in-code' as const },
      { place: null, value: expected, as: 'expected' as const },
    ]);
    return [{ check: 'code-sum', answer: 'told', evidence }];
  }
  if (sums.length > 0) return [{ check: 'code-sum', answer: 'not-found' }];
  return INVOICES.has(kind)
    ? [
        {
          check: 'code-sum',
          answer: 'cannot-be-checked',
          why: codes.length === 0 ? 'no-code' : 'no-sum',
        },
      ]
    : [];
};

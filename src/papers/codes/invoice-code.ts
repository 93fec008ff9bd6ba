/** What the QR code of an invoice holds. */
export interface InvoiceCode {
  /** Two digits; which stands for which invoice is not published. */
  readonly kind: string;
  /** Empty on invoices of 20 digits. */
  readonly code: string;
  readonly number: string;
  /** Decimal text; with tax where the number has 20 digits, without on older ones. Empty where none is told. */
  readonly amount: string;
  /** ISO; null where it is none. */
  readonly date: string | null;
  /** Four hexadecimal digits as they stand there; empty where there are none. */
  readonly sum: string;
  /** Those that belong there. */
  readonly expected: string;
  /** Whether those that stand there fit; null where there are none. */
  readonly holds: boolean | null;
}

const POLYNOMIAL = 0x8005;

/**
 * The CRC-16 that the code of an invoice ends in, of a text of ASCII: polynomial 0x8005, from 0, the most significant
 * bit first. Four capital digits.
 */
export const crc16 = (text: string): string => {
  let crc = 0;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x8000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
};

const PAYLOAD =
  /^(01,(\d{2}),(\d{10}|\d{12}|),(\d{8}|\d{20}),(-?\d{1,12}(?:\.\d{1,2})?|),(\d{8}|),([^,]{0,40}),)([0-9A-F]{4}|),?$/i;

const isoOf = (digits: string): string | null =>
  digits === '' ? null : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

/**
 * Reads what a QR code of an invoice holds: `01,KIND,CODE,NUMBER,AMOUNT,YYYYMMDD,CHECK,CRC`. The CRC goes up to and
 * including the comma before it; older programs leave that comma out. It is no secret, so one that fits proves nothing.
 * Null for every other text. Found on strings of public code and posts; nobody publishes the form.
 */
export const parseInvoiceCode = (text: string): InvoiceCode | null => {
  const parts = PAYLOAD.exec(text.trim());
  if (parts === null) return null;
  const [, covered = '', kind = '', code = '', number = '', amount = '', date = '', , end = ''] =
    parts;
  const sum = end.toUpperCase();
  const expected = crc16(covered);
  const holds = sum === '' ? null : sum === expected || sum === crc16(covered.slice(0, -1));
  return { kind, code, number, amount, date: isoOf(date), sum, expected, holds };
};

import type { ReadName } from '../../../src/papers/paper-reading.ts';
import { oneOf, type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';
import { carTruth } from './car-truth.ts';
import { inFigures, inventedCreditCode, inventedVin, inWords } from './numbers.ts';
import type { Sheet, SheetField } from './sheet.ts';

/** A value of a sheet that a forger wants to read otherwise. */
export interface Change {
  readonly name: ReadName;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const otherDigit = (random: Random, text: string): string => {
  const places = [...text].flatMap((letter, at) => (/\d/.test(letter) ? [at] : [])).slice(-5);
  const at = oneOf(random, places);
  return `${text.slice(0, at)}${(Number(text[at]) + wholeBetween(random, 1, 9)) % 10}${text.slice(at + 1)}`;
};

const otherDay = (random: Random, text: string): string => {
  const found = /^(\d{4})(\D?)(\d{2})(\D?)(\d{2})(\D?)$/.exec(text);
  if (found === null) throw new Error(`no day: ${text}`);
  const [, year, first, month, second, , third] = found;
  const other = (Number(month) % 12) + 1;
  const day = String(wholeBetween(random, 1, 28)).padStart(2, '0');
  return `${year}${first}${String(other).padStart(2, '0')}${second}${day}${third}`;
};

const otherAmount = (random: Random, text: string): string => {
  const [, sign = '', amount] = /^(\D*)([\d.]+)$/.exec(text) ?? [];
  const fen = Math.round(Number(amount) * (55 + 30 * random()));
  return `${sign}${inFigures(fen)}`;
};

const OTHERS: Readonly<Record<ReadName, (random: Random, from: string) => string>> = {
  vin: (random) => inventedVin(random, 2024),
  number: otherDigit,
  code: otherDigit,
  date: otherDay,
  net: otherAmount,
  tax: otherAmount,
  total: otherAmount,
  totalInWords: (random) => inWords(wholeBetween(random, 30_000, 90_000) * 100),
  buyer: (random) => carTruth(random).seller,
  buyerCreditCode: (random) => inventedCreditCode(random),
  seller: (random) => carTruth(random).seller,
  sellerCreditCode: (random) => inventedCreditCode(random),
  engine: otherDigit,
  plate: otherDigit,
  conformityNumber: otherDigit,
  registrationNumber: otherDigit,
};

/** The fields of a sheet that a forger may want to change: those that readers are to know. */
export const changeable = (sheet: Sheet): readonly SheetField[] =>
  [...sheet.head, ...sheet.fields].filter(({ name }) => name !== null);

/** Another value for a field, as careful as a forger who knows its form; never the same. */
export const changeOf = (field: SheetField, random: Random): Change => {
  const { name, label, value } = field;
  if (name === null) throw new Error(`no reader knows ${label}`);
  for (;;) {
    const to = OTHERS[name](random, value);
    if (to !== value) return { name, label, from: value, to };
  }
};

/** The sheet as it would be with a change, codes as they were. */
export const changed = (sheet: Sheet, change: Change): Sheet => {
  const all = (fields: readonly SheetField[]) =>
    fields.map((one) =>
      one.label === change.label && one.value === change.from ? { ...one, value: change.to } : one,
    );
  return { ...sheet, head: all(sheet.head), fields: all(sheet.fields) };
};

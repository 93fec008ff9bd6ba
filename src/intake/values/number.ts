import { trimEnds } from '../../domain/identifiers/trim-ends.ts';
import { type CellParser, faultOf, type Parsed } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

/** The largest number of a fact: the largest SQL INTEGER, also in whole hundredths' units. */
const LARGEST = 2_147_483_647;

const PLAIN = /^\d{1,9}$/;
/** Sign, currency or code before, digits with or without grouping, decimals, 万, unit after. */
const SHAPE =
  /^([-+\u2212(])?\s?(?:[¥$€£₽]|[A-Za-z]{3}(?=\s?\d))?\s?([-\u2212])?(\d{1,3}(?:[, '’]\d{3})+|\d+)(?:\.(\d*))?\s?(万)?\s?([^\d)]*)\)?$/;
const UNITS =
  /^(?:km|kms|kilomet(?:er|re)s?|公里|千米|km\/h|元|圆|人民币|美元|欧元|卢布|usd|cny|rmb|eur|rub|人|座|位|次|个|辆|台|家|月|个月|months?|seats?)$/i;

interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

const digitsOf = (folded: string, scale: number): Digits | null => {
  const parts = SHAPE.exec(folded);
  if (parts === null) return null;
  const unit = parts[6] ?? '';
  if (unit !== '' && !UNITS.test(unit)) return null;
  let whole = (parts[3] ?? '').replace(/\D/g, '');
  let decimals = trimEnds(parts[4] ?? '', null, /0/);
  // a cell that names its own unit is not counted in that of the header
  const power = parts[5] !== undefined ? 4 : unit === '' ? scale : 0;
  if (power > 0) {
    whole += decimals.slice(0, power).padEnd(power, '0');
    decimals = decimals.slice(power);
  }
  const negative = (parts[1] ?? '+') !== '+' || parts[2] !== undefined;
  return { negative, whole, decimals };
};

const looksLikeFormula = (folded: string): boolean =>
  folded.startsWith('=') || folded.startsWith('@');

const numberOf = (
  text: string,
  places: 0 | 2,
  excess: 'not-whole' | 'too-many-decimals',
  scale: number,
): Parsed => {
  const folded = foldText(unwrapText(text));
  if (isPlaceholder(folded)) return null;
  const digits = digitsOf(folded, scale);
  if (digits === null) return faultOf(looksLikeFormula(folded) ? 'formula-text' : 'not-a-number');
  if (digits.decimals.length > places) return faultOf(excess);
  const units = Number(digits.whole + digits.decimals.padEnd(places, '0'));
  if (digits.negative && units > 0) return faultOf('negative-number');
  return units > LARGEST * 10 ** places ? faultOf('number-too-large') : units;
};

/**
 * Reads a whole number as people write it: full-width digits, thousands separators, a unit (公里,
 * km, 元, 座…), 万. Returns it, null when blank, or a fault; from 0 to 2,147,483,647 inclusive.
 */
export const parseInteger: CellParser = (text) =>
  PLAIN.test(text) ? Number(text) : numberOf(text, 0, 'not-whole', 0);

/** Reads an amount in units with at most two decimals, as `parseInteger` does. Returns whole hundredths. */
export const parseDecimal: CellParser = (text) =>
  PLAIN.test(text) ? Number(text) * 100 : numberOf(text, 2, 'too-many-decimals', 0);

/**
 * The reader of a column whose header counts in a multiple, 万元 or 千公里: as `parseInteger` or
 * `parseDecimal`, each number being multiplied first; one with a unit of its own is taken as it stands.
 *
 * @param scale power of ten.
 */
export const scaledParser =
  (kind: 'integer' | 'decimal', scale: number): CellParser =>
  (text) =>
    kind === 'integer'
      ? numberOf(text, 0, 'not-whole', scale)
      : numberOf(text, 2, 'too-many-decimals', scale);

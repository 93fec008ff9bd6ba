import type { CompanyName } from './company-name.ts';

/** What each difference takes from the score of two names, and which brands tell a house: values of R07. */
export interface NameLimits {
  readonly form: number;
  readonly group: number;
  readonly branch: number;
  readonly placeMissing: number;
  readonly placeOther: number;
  readonly tradePart: number;
  readonly tradeOther: number;
  /** Names of one brand are compared with so many that follow in order, at most. */
  readonly neighbours: number;
  /** Shortest brand in Chinese characters, and the shortest of which one may differ. */
  readonly chinese: BrandLengths;
  /** The same in Latin letters. */
  readonly latin: BrandLengths;
}

interface BrandLengths {
  readonly least: number;
  readonly edited: number;
}

const FULL = 100; // not-law: a score is out of a hundred
/** Characters by which sister companies are told apart on purpose. */
const TELLING = /[\d一二三四五六七八九十甲乙丙丁东西南北]/u;

const lengthsFor = (brand: string, { chinese, latin }: NameLimits): BrandLengths =>
  /^[\u0020-\u024f]*$/u.test(brand) ? latin : chinese;

/**
 * The characters that one insertion, deletion or replacement changes between two texts; null when
 * they are equal or differ by more.
 */
export const oneEdit = (a: string, b: string): string | null => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return null;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const same = short.length === long.length;
  const tail = same ? short.slice(at + 1) : short.slice(at);
  if (tail !== long.slice(at + 1)) return null;
  return `${same ? short[at] : ''}${long[at]}`;
};

const brandPenalty = (a: CompanyName, b: CompanyName, limits: NameLimits): number => {
  const longer = a.brand.length >= b.brand.length ? a : b;
  const shorter = longer === a ? b : a;
  const lengths = lengthsFor(longer.brand, limits);
  if (shorter.brand.length < lengths.least) return FULL;
  if (a.brand === b.brand) return 0;
  const changed = oneEdit(a.brand, b.brand);
  if (changed === null || shorter.brand.length < lengths.edited || TELLING.test(changed))
    return FULL;
  return Math.round(FULL / (longer.brand.length + longer.trade.length));
};

const tradePenalty = (a: string, b: string, { tradePart, tradeOther }: NameLimits): number => {
  if (a === b) return 0;
  const contained = a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
  return contained ? tradePart : tradeOther;
};

const placePenalty = (a: string, b: string, { placeMissing, placeOther }: NameLimits): number => {
  // 福建厦门 and 厦门 are one place, 福建 and 厦门 may be.
  if (a === b || (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a)))) return 0;
  return a === '' || b === '' ? placeMissing : placeOther;
};

/**
 * How alike two company names are, 0 to 100.
 *
 * 100: the same letters and digits, whatever the brackets, widths and spaces. Else 100 less what differs: legal form,
 * group, branch, a place said once, two places, a longer line of business, another line of business. Brands must be
 * equal, or differ by one character where both are long enough, which takes 100 ÷ the characters of brand and
 * business; any other pair scores 0, and so does a brand told apart by a number or a compass point.
 */
export const nameScore = (a: CompanyName, b: CompanyName, limits: NameLimits): number => {
  const brand = brandPenalty(a, b, limits);
  if (brand >= FULL) return 0;
  if (a.whole === b.whole) return FULL;
  const lost =
    brand +
    tradePenalty(a.trade, b.trade, limits) +
    placePenalty(a.place, b.place, limits) +
    (a.form === b.form ? 0 : limits.form) +
    (a.group === b.group ? 0 : limits.group) +
    (a.branch === b.branch ? 0 : limits.branch);
  return Math.max(0, FULL - lost);
};

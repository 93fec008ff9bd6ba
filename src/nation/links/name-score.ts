import type { CompanyName } from './company-name.ts';

/** What each difference takes from the score. Ours, not the law's; shown in docs beside the score. */
const NAME_PENALTIES = {
  form: 3,
  group: 4,
  branch: 4,
  placeMissing: 4,
  placeOther: 35,
  tradePart: 10,
  tradeOther: 20,
} as const;

const FULL = 100; // not-law: a score is out of a hundred
/** A brand shorter than this is too common, or too easily another's by one character. */
const CHINESE = { least: 2, edit: 4 };
const LATIN = { least: 3, edit: 8 };
/** Characters by which sister companies are told apart on purpose. */
const TELLING = /[\d一二三四五六七八九十甲乙丙丁东西南北]/u;

const lengthsFor = (brand: string): typeof CHINESE =>
  /^[\u0020-\u024f]*$/u.test(brand) ? LATIN : CHINESE;

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

const brandPenalty = (a: CompanyName, b: CompanyName): number => {
  const longer = a.brand.length >= b.brand.length ? a : b;
  const shorter = longer === a ? b : a;
  const lengths = lengthsFor(longer.brand);
  if (shorter.brand.length < lengths.least) return FULL;
  if (a.brand === b.brand) return 0;
  const changed = oneEdit(a.brand, b.brand);
  if (changed === null || shorter.brand.length < lengths.edit || TELLING.test(changed)) return FULL;
  return Math.round(FULL / (longer.brand.length + longer.trade.length));
};

const tradePenalty = (a: string, b: string): number => {
  if (a === b) return 0;
  const contained = a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
  return contained ? NAME_PENALTIES.tradePart : NAME_PENALTIES.tradeOther;
};

const placePenalty = (a: string, b: string): number => {
  // 福建厦门 and 厦门 are one place, 福建 and 厦门 may be.
  if (a === b || (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a)))) return 0;
  return a === '' || b === '' ? NAME_PENALTIES.placeMissing : NAME_PENALTIES.placeOther;
};

/**
 * How alike two company names are, 0 to 100.
 *
 * 100: the same letters and digits, whatever the brackets, widths and spaces. Else 100 less what differs:
 * legal form 3, group 4, branch 4, a place said once 4, two places 35, a longer line of business 10,
 * another line of business 20. Brands must be equal, or differ by one character where both have at least
 * four Chinese characters (eight Latin letters), which takes 100 ÷ the characters of brand and business;
 * any other pair scores 0, and so does a brand told apart by a number or a compass point.
 */
export const nameScore = (a: CompanyName, b: CompanyName): number => {
  const brand = brandPenalty(a, b);
  if (brand >= FULL) return 0;
  if (a.whole === b.whole) return FULL;
  const lost =
    brand +
    tradePenalty(a.trade, b.trade) +
    placePenalty(a.place, b.place) +
    (a.form === b.form ? 0 : NAME_PENALTIES.form) +
    (a.group === b.group ? 0 : NAME_PENALTIES.group) +
    (a.branch === b.branch ? 0 : NAME_PENALTIES.branch);
  return Math.max(0, FULL - lost);
};

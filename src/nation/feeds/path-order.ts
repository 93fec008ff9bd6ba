const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((digit, value) => [digit, value])),
  两: 2,
};

/** Chinese numbers that count months, quarters, deliveries: 九月, 第三季度, 十二批; 三 in a name is none. */
const COUNTED =
  /第([〇一二两三四五六七八九十]{1,3})|([〇一二两三四五六七八九十]{1,3})(?=月|季|期|批|次|周|旬|号)/g;

/** 十二 is 12, 二十 is 20, 二〇二六 is none of these. */
const numberOf = (numeral: string): number | null => {
  const at = numeral.indexOf('十');
  if (at < 0) return numeral.length === 1 ? (DIGITS[numeral] ?? null) : null;
  const [tens = '', ones = ''] = [numeral.slice(0, at), numeral.slice(at + 1)];
  if (tens.length > 1 || ones.length > 1) return null;
  const [ten, one] = [tens === '' ? 1 : DIGITS[tens], ones === '' ? 0 : DIGITS[ones]];
  return ten === undefined || one === undefined ? null : ten * 10 + one;
};

/** Texts and numbers in turn; numbers without zeros in front. */
const partsOf = (path: string): readonly string[] =>
  path
    .normalize('NFKC')
    .replace(COUNTED, (whole, counted: string | undefined, unit: string | undefined) => {
      const number = numberOf(counted ?? unit ?? '');
      return number === null ? whole : String(number);
    })
    .replaceAll('上半年', '1')
    .replaceAll('下半年', '2')
    .split(/(\d+)/)
    .map((part, place) => (place % 2 === 1 ? part.replace(/^0+(?=\d)/, '') : part));

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The order in which deliveries follow one another: paths by code units, but numbers as numbers, so that
 * September stands before October however it is written (9月, 09, 九月). Two paths of one order by code units alone.
 */
export const byDelivery = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [place, one] of left.entries()) {
    const other = right[place];
    if (other === undefined) return 1;
    if (one === other) continue;
    const longer = place % 2 === 1 ? one.length - other.length : 0;
    return longer === 0 ? byCodeUnits(one, other) : longer;
  }
  return left.length < right.length ? -1 : byCodeUnits(a, b);
};

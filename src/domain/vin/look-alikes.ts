/**
 * Characters that people and scanners take for one another, legal in a VIN on both sides; each
 * pair holds in both directions. From print and handwriting, not from a standard.
 */
const CLOSE = ['B8', 'S5', 'Z2', 'G6', '0D', '1L'];
const DISTANT = [
  ...['17', 'UV', 'VY', 'MN', 'HN', 'EF', 'PR', 'KX', 'CG', '38', '4A', '7T', 'WV', '56', 'J1'],
  ...['T1', '0C', '68', '49', '3B', '27', '90'],
];

const bothWays = (pairs: readonly string[], likeness: number): [string, number][] =>
  pairs.flatMap((pair): [string, number][] => [
    [pair, likeness],
    [`${pair.charAt(1)}${pair.charAt(0)}`, likeness],
  ]);

const LIKENESS = new Map([...bothWays(CLOSE, 2), ...bothWays(DISTANT, 1)]);

/** How easily two VIN characters are taken for one another: 2 very, 1 somewhat, 0 not. */
export const likenessOf = (a: string, b: string): number => LIKENESS.get(a + b) ?? 0;

/**
 * What a character that no VIN may have was probably meant to be, most likely first: the letters
 * the alphabet leaves out, and Cyrillic and Greek letters shaped like Latin ones.
 */
const MEANT: Readonly<Record<string, string>> = {
  ...{ I: '1LJ', O: '0D', Q: '09' },
  ...{ А: 'A', В: 'B', Е: 'E', З: '3', К: 'K', М: 'M', Н: 'H', О: '0D', Р: 'P', С: 'C', Т: 'T' },
  ...{ У: 'Y', Х: 'X', І: '1L', Ѕ: 'S', Ј: 'J' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: '1L', Κ: 'K', Μ: 'M', Ν: 'N', Ο: '0D', Ρ: 'P' },
  ...{ Τ: 'T', Υ: 'Y', Χ: 'X' },
};

/** The characters an illegal one may stand for; empty when nothing looks like it. */
export const meantBy = (illegal: string): string => MEANT[illegal] ?? '';

/** The illegal characters that look like one of the alphabet, and that one, place by place. */
export const LOOK_ALIKES = {
  from: Object.keys(MEANT).join(''),
  to: Object.values(MEANT)
    .map((meant) => meant.charAt(0))
    .join(''),
} as const;

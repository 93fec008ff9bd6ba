import { oneOf, type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';

const times = (count: number, make: () => string): string =>
  Array.from({ length: count }, make).join('');

/** So many digits by chance. */
export const digits = (random: Random, count: number): string =>
  times(count, () => String(wholeBetween(random, 0, 9)));

const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  'A1 B2 C3 D4 E5 F6 G7 H8 J1 K2 L3 M4 N5 P7 R9 S2 T3 U4 V5 W6 X7 Y8 Z9'
    .split(' ')
    .map((pair) => [pair[0], Number(pair[1])]),
);
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]; // not-law: ISO 3779
const CHECK_AT = 8;

/** A VIN with its check digit set right (GB 16735). */
const withCheckDigit = (vin: string): string => {
  const sum = VIN_WEIGHTS.reduce((all, weight, at) => {
    const letter = vin[at] ?? '';
    return all + weight * (VIN_VALUES[letter] ?? Number(letter));
  }, 0);
  const rest = sum % 11;
  return `${vin.slice(0, CHECK_AT)}${rest === 10 ? 'X' : rest}${vin.slice(CHECK_AT + 1)}`;
};

const YEARS = 'ABCDEFGHJKLMNPRSTVWXY';

/** An invented VIN of a year from 2010 to 2030. */
export const inventedVin = (random: Random, year: number): string =>
  withCheckDigit(
    oneOf(random, ['LZA', 'LQB', 'LNX', 'LKU', 'LWZ']) +
      times(5, () => oneOf(random, [...VIN_LETTERS])) +
      `0${YEARS[year - 2010]}${oneOf(random, [...VIN_LETTERS])}${digits(random, 6)}`, // not-law: code A
  );

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Characters of a credit code before its check character. */
const CREDIT_BODY = 17;

/** An invented unified social credit code with its check character (GB 32100). */
export const inventedCreditCode = (random: Random): string => {
  const body = `91${oneOf(random, ['310115', '330106', '440305', '500112', '120116'])}MA${times(
    CREDIT_BODY - 10, // not-law: length
    () => oneOf(random, [...CREDIT]),
  )}`;
  let weight = 1;
  let sum = 0;
  for (const letter of body) {
    sum += CREDIT.indexOf(letter) * weight;
    weight = (weight * 3) % CREDIT.length;
  }
  return `${body}${CREDIT[(CREDIT.length - (sum % CREDIT.length)) % CREDIT.length]}`;
};

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]; // not-law: GB 11643

/** An invented identity number with its check character (GB 11643). */
export const inventedIdentity = (random: Random): string => {
  const body = `3101151985${String(wholeBetween(random, 1, 12)).padStart(2, '0')}1${digits(random, 4)}`;
  const sum = IDENTITY_WEIGHTS.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
};

const FIGURES = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

const groupInWords = (group: number): string => {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const figure = Math.floor(group / 10 ** place) % 10;
    if (figure === 0) gap = words !== '';
    else {
      words += `${gap ? '零' : ''}${FIGURES[figure]}${PLACES[place]}`;
      gap = false;
    }
  }
  return words;
};

/** An amount of fen as it is written out in words on a Chinese paper, up to 9999 亿. */
export const inWords = (fen: number, yuanWord = '圆', endWord = '整'): string => {
  const yuan = Math.floor(fen / 100);
  let words = '';
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const group = Math.floor(yuan / 10_000 ** at) % 10_000;
    if (group === 0) continue;
    words += `${words !== '' && group < 1000 ? '零' : ''}${groupInWords(group)}${GROUPS[at]}`;
  }
  const jiao = Math.floor(fen / 10) % 10;
  const cent = fen % 10;
  const small = `${jiao === 0 ? (cent === 0 ? '' : '零') : `${FIGURES[jiao]}角`}${cent === 0 ? '' : `${FIGURES[cent]}分`}`;
  return `${words}${yuanWord}${small}${cent === 0 ? endWord : ''}`;
};

/** An amount of fen as figures with two decimals. */
export const inFigures = (fen: number): string => (fen / 100).toFixed(2);

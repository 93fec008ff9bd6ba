const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const NONE = 255;
const values = new Uint8Array(128).fill(NONE);
for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value;

/** Longest text that is read: time grows with its square, and no key or signature comes near it. */
const LONGEST = 200;

/** Characters that are worked on at a time, and as what: a number times 2^24 keeps below 2^53. */
const CHARACTERS = 4;
const GROUP = 58 ** CHARACTERS;
/** Bytes that are worked on at a time when reading, and as what. */
const BYTES = 3;
const WORD = 2 ** (8 * BYTES);

const textOf = (group: number): string => {
  let text = '';
  let left = group;
  for (let at = 0; at < CHARACTERS; at += 1) {
    text = ALPHABET.charAt(left % 58) + text;
    left = Math.floor(left / 58);
  }
  return text;
};

const leading = (count: number, isZero: (at: number) => boolean): number => {
  let zeros = 0;
  while (zeros < count && isZero(zeros)) zeros += 1;
  return zeros;
};

/** Multiplies a number in groups, the lowest first, by `times`, and adds to it. */
const multiply = (groups: number[], base: number, times: number, add: number): void => {
  let carry = add;
  for (let at = 0; at < groups.length; at += 1) {
    carry += (groups[at] ?? 0) * times;
    const rest = Math.floor(carry / base);
    groups[at] = carry - rest * base;
    carry = rest;
  }
  while (carry > 0) {
    groups.push(carry % base);
    carry = Math.floor(carry / base);
  }
};

/** The bytes in base58btc, without the `z` of multibase. */
export const base58 = (bytes: Uint8Array): string => {
  const zeros = leading(bytes.length, (at) => bytes[at] === 0);
  const groups: number[] = [];
  let at = zeros;
  // what does not fill a word comes first
  for (let size = (bytes.length - zeros) % BYTES || BYTES; at < bytes.length; size = BYTES) {
    let word = 0;
    for (const end = at + size; at < end; at += 1) word = word * 256 + (bytes[at] ?? 0);
    multiply(groups, GROUP, WORD, word);
  }
  const text = groups.reduceRight((before, group) => before + textOf(group), '');
  return '1'.repeat(zeros) + text.replace(/^1+/, '');
};

/** The bytes of a text in base58btc, without the `z`; null when it is none, or longer than 200 characters. */
export const base58Bytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (text.length > LONGEST) return null;
  const zeros = leading(text.length, (at) => text[at] === '1');
  const words: number[] = [];
  let at = zeros;
  for (
    let size = (text.length - zeros) % CHARACTERS || CHARACTERS;
    at < text.length;
    size = CHARACTERS
  ) {
    let group = 0;
    for (const end = at + size; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const value = code < 128 ? (values[code] ?? NONE) : NONE;
      if (value === NONE) return null;
      group = group * 58 + value;
    }
    multiply(words, WORD, GROUP, group);
  }
  const whole = new Uint8Array(words.length * BYTES);
  for (const [place, word] of words.entries()) {
    const end = whole.length - place * BYTES;
    whole[end - 1] = word & 255;
    whole[end - 2] = (word >> 8) & 255;
    whole[end - 3] = word >> 16;
  }
  const begin = leading(whole.length, (place) => whole[place] === 0);
  const bytes = new Uint8Array(zeros + whole.length - begin);
  bytes.set(whole.subarray(begin), zeros);
  return bytes;
};

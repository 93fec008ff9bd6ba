/** Says whether a cell, not empty, stands for itself. `view` is the same memory. */
export type StandsForItself = (
  bytes: Uint8Array,
  start: number,
  end: number,
  view: DataView,
) => boolean;

/** Of a column whose texts are all read by the intake. */
export const nothingStands: StandsForItself = () => false;

const SPACE = 0x20;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** More than the sum of any code. */
const ILLEGAL = 0x10000;
const USCC_VALUES = new Int32Array(256).fill(ILLEGAL);
for (const [at, character] of [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].entries()) {
  USCC_VALUES[character.charCodeAt(0)] = at;
}
/** The same of digits alone. */
const DIGIT_VALUES = USCC_VALUES.map((value) => (value < 10 ? value : ILLEGAL));
const usccValue = (bytes: Uint8Array, at: number): number =>
  USCC_VALUES[bytes[at] as number] as number;
const digitValue = (bytes: Uint8Array, at: number): number =>
  DIGIT_VALUES[bytes[at] as number] as number;
const USCC_LENGTH = 18;

/**
 * A unified social credit code whose check character is right (GB 32100): weights are powers of 3 modulo 31, the
 * check character counts once. Written out, since a loop takes twice as long.
 */
export const isUscc: StandsForItself = (bytes, start, end) => {
  if (end - start !== USCC_LENGTH) return false;
  const office = 1 * usccValue(bytes, start) + 3 * usccValue(bytes, start + 1);
  const place =
    9 * digitValue(bytes, start + 2) +
    27 * digitValue(bytes, start + 3) +
    19 * digitValue(bytes, start + 4) +
    26 * digitValue(bytes, start + 5) +
    16 * digitValue(bytes, start + 6) +
    17 * digitValue(bytes, start + 7);
  const body =
    20 * usccValue(bytes, start + 8) +
    29 * usccValue(bytes, start + 9) +
    25 * usccValue(bytes, start + 10) +
    13 * usccValue(bytes, start + 11) +
    8 * usccValue(bytes, start + 12) +
    24 * usccValue(bytes, start + 13) +
    10 * usccValue(bytes, start + 14) +
    30 * usccValue(bytes, start + 15) +
    28 * usccValue(bytes, start + 16) +
    usccValue(bytes, start + 17);
  const sum = office + place + body;
  return sum < ILLEGAL && sum % 31 === 0;
};

/** A pseudonym, or the code of a company that cannot be the number of a person. */
export const isNobody: StandsForItself = (bytes, start, end, view) => {
  if (bytes[start] === 0x70 && bytes[start + 1] === 0x3a) {
    for (let at = start + 2; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte <= SPACE || byte > 0x7e) return false;
    }
    return end > start + 2;
  }
  if (!isUscc(bytes, start, end, view)) return false;
  for (let at = start; at < end - 1; at += 1) if (!isDigit(bytes[at] as number)) return true;
  return false;
};

/** Characters of ASCII that folding leaves as they are, without the plus. */
const isStable = new Uint8Array(256);
for (let byte = 0x21; byte < 0x7f; byte += 1) if (byte !== 0x2b) isStable[byte] = 1;
/** Letters and digits but those which words for blanks and for failed numbers begin with: N, I. */
const isFirst = new Uint8Array(256);
for (const character of 'ABCDEFGHJKLMOPQRSTUVWXYZabcdefghjklmopqrstuvwxyz0123456789') {
  isFirst[character.charCodeAt(0)] = 1;
}
/** What Chinese words for blanks begin with: 不 待 无 暂 空. */
const BLANKS = [0x4e0d, 0x5f85, 0x65e0, 0x6682, 0x7a7a];

/** Four bytes with their highest bits, with their lowest, and what is looked for in each. */
const HIGH = 0x80808080 | 0;
const LOW = 0x01010101;
const SPACES = 0x21212121;
const PLUSES = 0x2b2b2b2b;
const DELETES = 0x7f7f7f7f;

/** Says whether four bytes are all characters of ASCII that folding leaves as they are. */
const areStable = (word: number): boolean => {
  const plus = word ^ PLUSES;
  const none = word ^ DELETES;
  // a byte below what is taken from it borrows its highest bit; one that is not of ASCII has it
  return ((word | (word - SPACES) | (plus - LOW) | (none - LOW)) & HIGH) === 0;
};

/** A text that folding leaves as it is and that is no word for a blank: ASCII and Chinese, single spaces in it. */
export const isPlainText: StandsForItself = (bytes, start, end, view) => {
  let at = start;
  const first = bytes[at] as number;
  if (first < 0x80 && isFirst[first] === 0) return false;
  let space = false;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (at + 4 <= end && areStable(view.getInt32(at, true))) {
        space = false;
        at += 4;
        continue;
      }
      if (byte === SPACE) {
        if (space) return false;
        space = true;
      } else {
        if (isStable[byte] === 0) return false;
        space = false;
      }
      at += 1;
      continue;
    }
    if (byte < 0xe4 || byte > 0xe9 || at + 3 > end) return false;
    // what begins with the bytes between stands within the range: U+5000 to U+8FFF
    if (byte === 0xe4 || byte === 0xe9 || at === start) {
      const character =
        ((byte & 15) << 12) |
        (((bytes[at + 1] as number) & 63) << 6) |
        ((bytes[at + 2] as number) & 63);
      if (character < 0x4e00 || character > 0x9fa5) return false;
      if (at === start && BLANKS.includes(character)) return false;
    }
    space = false;
    at += 3;
  }
  return !space;
};

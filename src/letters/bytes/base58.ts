const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const NONE = 255;
const values = new Uint8Array(128).fill(NONE);
for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value;

/** Longest text that is read: time grows with its square, and no key or signature comes near it. */
const LONGEST = 200;

/** The bytes in base58btc, without the `z` of multibase. */
export const base58 = (bytes: Uint8Array): string => {
  const digits: number[] = [];
  let zeros = 0;
  while (zeros < bytes.length && bytes[zeros] === 0) zeros += 1;
  for (const byte of bytes.subarray(zeros)) {
    let carry = byte;
    for (let at = 0; at < digits.length; at += 1) {
      carry += (digits[at] ?? 0) * 256;
      digits[at] = carry % 58;
      carry = Math.floor(carry / 58);
    }
    while (carry > 0) {
      digits.push(carry % 58);
      carry = Math.floor(carry / 58);
    }
  }
  let text = '1'.repeat(zeros);
  for (let at = digits.length - 1; at >= 0; at -= 1) text += ALPHABET[digits[at] ?? 0];
  return text;
};

/** The bytes of a text in base58btc, without the `z`; null when it is none, or longer than 200 characters. */
export const base58Bytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (text.length > LONGEST) return null;
  const bytes: number[] = [];
  let zeros = 0;
  while (zeros < text.length && text[zeros] === '1') zeros += 1;
  for (let place = zeros; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    let carry = code < 128 ? (values[code] ?? NONE) : NONE;
    if (carry === NONE) return null;
    for (let at = 0; at < bytes.length; at += 1) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    while (carry > 0) {
      bytes.push(carry & 255);
      carry >>= 8;
    }
  }
  const whole = new Uint8Array(zeros + bytes.length);
  for (let at = 0; at < bytes.length; at += 1)
    whole[zeros + at] = bytes[bytes.length - 1 - at] ?? 0;
  return whole;
};

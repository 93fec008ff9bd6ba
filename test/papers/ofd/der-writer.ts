/** DER as the makers of tests write it; it shares nothing with what reads it. */

const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(
    length.toString(16).padStart(length > 0xffff ? 6 : length > 0xff ? 4 : 2, '0'),
    'hex',
  );
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
};

/** An element of a tag around others. */
export const tagged = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

export const seq = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => tagged(0x31, ...parts);
export const int = (value: number): Buffer => tagged(0x02, Buffer.from([value]));
export const octets = (bytes: Uint8Array): Buffer => tagged(0x04, bytes);
export const bits = (bytes: Uint8Array): Buffer => tagged(0x03, Buffer.from([0]), bytes);
export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text));
export const ia5 = (text: string): Buffer => tagged(0x16, Buffer.from(text));
export const printable = (text: string): Buffer => tagged(0x13, Buffer.from(text));
export const generalizedTime = (text: string): Buffer => tagged(0x18, Buffer.from(text));
export const utcTime = (text: string): Buffer => tagged(0x17, Buffer.from(text));

/** An object identifier of dots. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((number) => {
    const groups = [number & 0x7f];
    for (let left = number >>> 7; left > 0; left >>>= 7) groups.unshift(0x80 | (left & 0x7f));
    return groups;
  });
  return tagged(0x06, Buffer.from(bytes));
};

const LONG = 0x80;
const BYTE = 256;

const bytesOf = (value: number): readonly number[] =>
  value < BYTE ? [value] : [...bytesOf(Math.floor(value / BYTE)), value % BYTE];

const tagged = (tag: number, content: Uint8Array): Buffer => {
  const length = bytesOf(content.length);
  const head = content.length < LONG ? [content.length] : [LONG + length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};

const base128 = (value: number): readonly number[] => {
  const parts = [value % LONG];
  for (let rest = Math.floor(value / LONG); rest > 0; rest = Math.floor(rest / LONG))
    parts.unshift(LONG + (rest % LONG));
  return parts;
};

/** Writes values in DER (X.690), as far as electronic seals need them. */
export const der = {
  sequence: (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, Buffer.concat(parts)),
  integer: (value: number): Buffer => {
    const bytes = bytesOf(value);
    return tagged(2, Buffer.from((bytes[0] ?? 0) >= LONG ? [0, ...bytes] : bytes));
  },
  octets: (bytes: Uint8Array): Buffer => tagged(4, bytes),
  bits: (bytes: Uint8Array): Buffer => tagged(3, Buffer.concat([Buffer.from([0]), bytes])),
  ia5: (text: string): Buffer => tagged(0x16, Buffer.from(text, 'latin1')),
  utf8: (text: string): Buffer => tagged(0x0c, Buffer.from(text)),
  /** GeneralizedTime of an ISO day, at noon. */
  time: (iso: string): Buffer => tagged(0x18, Buffer.from(`${iso.replaceAll('-', '')}120000Z`)),
  /** UTCTime of an ISO day, at noon. */
  utcTime: (iso: string): Buffer =>
    tagged(0x17, Buffer.from(`${iso.slice(2).replaceAll('-', '')}120000Z`)),
  oid: (dotted: string): Buffer => {
    const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
    return tagged(6, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
  },
} as const;

/** An element of DER (X.690): what it is and where it lies. Nothing inside is read before it is asked for. */
export interface DerElement {
  /** The first byte: class, whether it is made of others, and number. */
  readonly tag: number;
  /** All its bytes, over which others sign. */
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

/** Tags of the elements that seals and certificates are made of. */
export const DER = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  ia5: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const;

/** The tag of an element that is tagged `[number]` and made of others. */
export const contextTag = (number: number): number => 0xa0 | number;

/** Bytes that are no DER, or DER of another shape; caught by who reads a seal or a certificate. */
export class BrokenDer extends Error {}

const HIGH_NUMBER = 0x1f;
/** More bytes of a length than this would be 4 GB. */
const LONGEST_LENGTH = 4;

/** The element that begins at a byte. Throws `BrokenDer` where there is none, and for lengths that are not told. */
const derAt = (bytes: Uint8Array, at: number): DerElement => {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined || (tag & HIGH_NUMBER) === HIGH_NUMBER)
    throw new BrokenDer();
  let from = at + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first - 0x80;
    if (count === 0 || count > LONGEST_LENGTH) throw new BrokenDer();
    length = 0;
    for (const byte of bytes.subarray(from, from + count)) length = length * 256 + byte;
    from += count;
  }
  if (from + length > bytes.length) throw new BrokenDer();
  return {
    tag,
    raw: bytes.subarray(at, from + length),
    content: bytes.subarray(from, from + length),
  };
};

/** The element that the bytes begin with; what follows it is left. Throws `BrokenDer`. */
export const readDer = (bytes: Uint8Array): DerElement => derAt(bytes, 0);

/** The elements inside an element; throws `BrokenDer`. */
export const partsOf = (element: DerElement): readonly DerElement[] => {
  const parts: DerElement[] = [];
  for (let at = 0; at < element.content.length; ) {
    const part = derAt(element.content, at);
    parts.push(part);
    at += part.raw.length;
  }
  return parts;
};

/** The element, which has one of the tags; throws `BrokenDer` for another and for none. */
export const expected = (
  element: DerElement | undefined,
  ...tags: readonly number[]
): DerElement => {
  if (element === undefined || !tags.includes(element.tag)) throw new BrokenDer();
  return element;
};

/** The parts of a sequence. */
export const sequenceOf = (element: DerElement | undefined): readonly DerElement[] =>
  partsOf(expected(element, DER.sequence));

/** The bytes of a bit string of whole bytes, or of an octet string. */
export const bytesOf = (element: DerElement | undefined): Uint8Array => {
  const { tag, content } = expected(element, DER.bitString, DER.octetString);
  if (tag === DER.octetString) return content;
  if (content[0] !== 0) throw new BrokenDer();
  return content.subarray(1);
};

/** An object identifier in dots. */
export const oidOf = (element: DerElement | undefined): string => {
  const { content } = expected(element, DER.oid);
  const numbers: number[] = [];
  let number = 0;
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (numbers.length === 0) {
      const first = Math.min(2, Math.floor(number / 40));
      numbers.push(first, number - 40 * first);
    } else numbers.push(number);
    number = 0;
  }
  return numbers.join('.');
};

const BMP = 0x1e;

/** The text of a character string. */
export const textOfDer = ({ tag, content }: DerElement): string =>
  new TextDecoder(tag === BMP ? 'utf-16be' : 'utf-8').decode(content);

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(Z|[+-]\d{4})?$/;
/** Years of two digits are of this century up to this one (RFC 5280, 4.1.2.5.1). */
const LAST_OF_THIS_CENTURY = 49;

/**
 * The instant of a text such as `20200817111329Z`, in milliseconds; null where it is none. One without a zone is of
 * China, where such seals are made.
 */
export const instantOf = (text: string): number | null => {
  const inChina = '+0800'; // not-law: a time zone
  const [, year, month, day, hour, minute, second = '00', zone = inChina] = TIME.exec(text) ?? [];
  if (year === undefined) return null;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(at) ? null : at;
};

/** The instant of a time of DER, in milliseconds; throws `BrokenDer`. */
export const timeOfDer = (element: DerElement | undefined): number => {
  const { tag, content } = expected(element, DER.utcTime, DER.generalizedTime);
  const text = new TextDecoder().decode(content);
  const century = Number(text.slice(0, 2)) > LAST_OF_THIS_CENTURY ? '19' : '20';
  const at = instantOf(tag === DER.utcTime ? century + text : text);
  if (at === null) throw new BrokenDer();
  return at;
};

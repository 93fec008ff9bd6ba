import { utf8Text } from '../letters/bytes/utf8.ts';
import { readStrictJson } from '../letters/json/strict-json.ts';
import { canonicalOf } from '../letters/proof/signed-bytes.ts';
import { sameBytes } from './bytes.ts';

/** Longest document that is brought to its canonical form, bytes. */
const LONGEST = 5_000_000;

/**
 * The bytes of a document that may stand in the log: as it came, then its canonical JSON (RFC 8785), where it is JSON
 * and that is something else. Whoever writes a document anew, with other spaces, does not lose its proof.
 */
export const documentBytes = (bytes: Uint8Array): readonly Uint8Array[] => {
  const text = bytes.length > LONGEST ? null : utf8Text(bytes);
  const read = text === null ? null : readStrictJson(text, LONGEST);
  const canonical = read?.ok === true ? canonicalOf(read.value) : bytes;
  return sameBytes(canonical, bytes) ? [bytes] : [bytes, canonical];
};

import { sm2 } from 'sm-crypto-v2';
import type { PublicKey } from './certificate.ts';
import { DER, expected, readDer, sequenceOf } from './der.ts';

/** Signatures that are verified here: SM2 with SM3 (GM/T 0006, and as some write the algorithm alone), RSA, ECDSA. */
const SM2 = ['1.2.156.10197.1.501', '1.2.156.10197.1.301.1', '1.2.156.10197.1.301'];
const RSA: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const ECDSA: Readonly<Record<string, string>> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const CURVES: Readonly<Record<string, readonly [name: string, bytes: number]>> = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
};
const SM2_CURVE = '1.2.156.10197.1.301';

/** The signer id that GB/T 35276 names where nobody agreed on another. */
const SM2_SIGNER_ID = '1234567812345678';

/** The order of the curve of SM2 (GB/T 32918.5). */
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The two numbers of a signature in DER, or of two halves of one length; throws `BrokenDer`. */
const numbersOf = (signature: Uint8Array, size: number): readonly [string, string] => {
  if (signature.length === 2 * size)
    return [hexOf(signature.subarray(0, size)), hexOf(signature.subarray(size))];
  const [r, s] = sequenceOf(readDer(signature)).map((part) =>
    hexOf(expected(part, DER.integer).content)
      .replace(/^(?:00)+/, '')
      .padStart(2 * size, '0'),
  );
  return [r ?? '', s ?? ''];
};

const verifySm2 = (key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean => {
  const [r, s] = numbersOf(signature, 32);
  const isWithin = [r, s].every((number) => {
    const value = BigInt(`0x${number}`);
    return value > 0n && value < ORDER;
  });
  const point = hexOf(key.bytes);
  if (!isWithin || !sm2.verifyPublicKey(point)) return false;
  const options = { hash: true, der: false, userId: SM2_SIGNER_ID };
  return sm2.doVerifySignature(message, r + s, point, options);
};

/** What WebCrypto asks for, and the signature as it takes it. */
const webCrypto = (
  algorithm: string,
  key: PublicKey,
  signature: Uint8Array,
): readonly [RsaHashedImportParams | (EcKeyImportParams & EcdsaParams), Uint8Array] | null => {
  const rsa = RSA[algorithm];
  if (rsa !== undefined) return [{ name: 'RSASSA-PKCS1-v1_5', hash: rsa }, signature];
  const hash = ECDSA[algorithm];
  const [namedCurve, size] = CURVES[key.curve ?? ''] ?? [];
  if (hash === undefined || namedCurve === undefined || size === undefined) return null;
  const halves = numbersOf(signature, size).join('').match(/../g) ?? [];
  const raw = Uint8Array.from(halves, (byte) => Number.parseInt(byte, 16));
  return [{ name: 'ECDSA', namedCurve, hash }, raw];
};

/**
 * Verifies a signature over a message; null where the algorithm or the key is unknown here. It never throws: what is
 * broken is not verified.
 *
 * @param algorithm object identifier of the signature's algorithm.
 * @param signature DER of two numbers, or their bytes side by side; of RSA as it is.
 */
export const verifySignature = async (
  algorithm: string,
  key: PublicKey,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean | null> => {
  try {
    if (SM2.includes(algorithm) && key.curve === SM2_CURVE)
      return verifySm2(key, message, signature);
    const asked = webCrypto(algorithm, key, signature);
    if (asked === null) return null;
    const [parameters, raw] = asked;
    const info = Uint8Array.from(key.info);
    const imported = await crypto.subtle.importKey('spki', info, parameters, false, ['verify']);
    const said = Uint8Array.from(message);
    return await crypto.subtle.verify(parameters, imported, Uint8Array.from(raw), said);
  } catch {
    return false;
  }
};

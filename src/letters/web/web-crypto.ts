import type { LetterCompression, LetterCrypto, LetterSm2 } from '../letter-crypto.ts';

/** Bytes of their own, as WebCrypto takes them. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * Hashes and signatures of WebCrypto: browsers, and Node too. Its page comes by HTTPS, or from this machine.
 *
 * @param sm2 who works out SM2; null where nobody does, and its proofs are not checked.
 */
export const webCrypto = (sm2: LetterSm2 | null): LetterCrypto => ({
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes))),
  verifyEd25519: async (key, message, signature) => {
    try {
      const made = await crypto.subtle.importKey('raw', own(key), 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', made, own(signature), own(message));
    } catch (error) {
      // an older browser does not know Ed25519, which says nothing of the signature
      if (error instanceof DOMException && error.name === 'DataError') return false;
      throw error;
    }
  },
  sm2,
});

const readAll = async (
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const through = (
  bytes: Uint8Array,
  step: ReadableWritablePair<Uint8Array, BufferSource>,
): ReadableStream<Uint8Array> => new Blob([own(bytes)]).stream().pipeThrough(step);

/** GZIP of the browser. */
export const WEB_COMPRESSION: LetterCompression = {
  gzip: async (bytes) => {
    const step = new CompressionStream('gzip');
    const packed = await readAll(through(bytes, step), Number.POSITIVE_INFINITY);
    return packed ?? new Uint8Array();
  },
  gunzip: async (bytes, most) => {
    try {
      return await readAll(through(bytes, new DecompressionStream('gzip')), most);
    } catch {
      return null;
    }
  },
};

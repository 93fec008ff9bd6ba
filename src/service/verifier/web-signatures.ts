import { verifyAsync } from '@noble/ed25519';
import type { LetterCrypto } from '../../letters/letter-crypto.ts';
import { webCrypto } from '../../letters/web/web-crypto.ts';

const own = webCrypto(null);

/**
 * Hashes and signatures of a browser. Ed25519 is the browser's own, and a library's in a browser that has none. SM2 is
 * worked out by no browser: its proofs are not checked.
 */
export const BROWSER_CRYPTO: LetterCrypto = {
  ...own,
  verifyEd25519: async (key, message, signature) => {
    try {
      return await own.verifyEd25519(key, message, signature);
    } catch {
      // not known to this browser
      return verifyAsync(signature, message, key, { zip215: false }).catch(() => false);
    }
  },
};

/** Digits of a hash that stand where the whole would be in the way. */
const SHOWN = 8;

/** The first eight digits of a content hash, its kind left out: `sha256:0123abcd…` is `0123abcd`. */
export const shortHash = (hash: string): string =>
  hash.slice(hash.indexOf(':') + 1).slice(0, SHOWN);

declare const wellFormed: unique symbol;

/**
 * A well-formed vehicle identification number (GB 16735-2019, ISO 3779): 17 characters, digits and
 * capital letters without I, O and Q. Its check digit may still fail. Made by `parseVin` only.
 */
export type Vin = string & { readonly [wellFormed]: true };

/** The number of characters in a VIN. */
export const VIN_LENGTH = 17;

/** The characters a VIN may have, digits first. */
export const VIN_ALPHABET = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

const allowed = new Uint8Array(128);
for (const character of VIN_ALPHABET) allowed[character.charCodeAt(0)] = 1;

/** Says whether one character may stand in a VIN. */
export const isVinCharacter = (character: string): boolean =>
  allowed[character.charCodeAt(0)] === 1;

const isWellFormed = (text: string): text is Vin => {
  if (text.length !== VIN_LENGTH) return false;
  for (let at = 0; at < VIN_LENGTH; at += 1) {
    if (allowed[text.charCodeAt(at)] !== 1) return false;
  }
  return true;
};

/** Reads a VIN exactly as written; `foldVin` first for what people type. Returns null when it is none. */
export const parseVin = (text: string): Vin | null => (isWellFormed(text) ? text : null);

import { LOOK_ALIKES } from './look-alikes.ts';
import { parseVin, VIN_LENGTH } from './vin.ts';

const RUN = /[A-HJ-NPR-Z0-9]+/g;

const folded = (text: string): string => {
  let latin = '';
  for (const character of text) {
    const at = LOOK_ALIKES.from.indexOf(character);
    latin += at < 0 ? character : LOOK_ALIKES.to.charAt(at);
  }
  return latin;
};

/**
 * VINs that a cell means which is none itself, each once: those that stand in it one beside the other, letters that
 * look like a VIN's read as those. None for a VIN, whatever its check digit: that is another vehicle's.
 *
 * @param text as `foldVin` leaves it, so that VINs with a space between stand in one run.
 */
export const vinsInText = (text: string): readonly string[] => {
  if (parseVin(text) !== null) return [];
  const vins = new Set<string>();
  for (const [run] of folded(text).matchAll(RUN)) {
    if (run.length % VIN_LENGTH !== 0) continue;
    for (let at = 0; at < run.length; at += VIN_LENGTH) vins.add(run.slice(at, at + VIN_LENGTH));
  }
  return [...vins];
};

/** VINs have letters; digits alone may be somebody's number. */
export const hasLetter = (vin: string): boolean => /[A-Z]/i.test(vin);

const STANDING = /(?<![A-Z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])/gi;
const MOST_STANDING = 1000; // not-law: work that is bounded

/** VINs that stand in a text by themselves, each once, a thousand at most: those of a row that cannot be read. */
export const standingVins = (text: string): readonly string[] => {
  const vins = new Set<string>();
  for (const [vin] of text.matchAll(STANDING)) {
    if (hasLetter(vin)) vins.add(vin.toUpperCase());
    if (vins.size >= MOST_STANDING) break;
  }
  return [...vins];
};

import type { Bilingual } from '../verdict/verdict.ts';
import {
  CHECK_DIGIT_PLACE,
  checkDigitHolds,
  expectedCheckDigit,
  vinValueOf,
  vinWeightOf,
} from './check-digit.ts';
import { foldVin } from './fold-vin.ts';
import { likenessOf, meantBy } from './look-alikes.ts';
import { modelYearOf } from './model-year.ts';
import { isVinCharacter, parseVin, VIN_ALPHABET, VIN_LENGTH, type Vin } from './vin.ts';
import { mayQuestion, type WmiRegistry } from './wmi-registry.ts';

/** Why a correction is offered; ranked in this order, best first, before maker and year count. */
type SuggestionReason =
  | 'illegal-character' // a character no VIN has, read as the one it looks like
  | 'look-alike' // one character taken for another that looks like it
  | 'swapped' // two neighbours changed places
  | 'check-digit' // everything else right, position 9 mistyped
  | 'one-character'; // some other single character

/** One character replaced. */
interface VinChange {
  /** 1-based, as people count positions. */
  readonly position: number;
  readonly from: string;
  readonly to: string;
}

/** A VIN that may have been meant. Offered to a person, never put in place of what was written. */
export interface VinSuggestion {
  readonly vin: Vin;
  readonly changes: readonly VinChange[];
  readonly reason: SuggestionReason;
  /** False only for an illegal character read as its look-alike when no reading passes. */
  readonly checkDigitHolds: boolean;
  readonly why: Bilingual;
}

const WORDS: Readonly<Record<SuggestionReason, Bilingual>> = {
  'illegal-character': { en: 'no VIN has this character', zh: '车辆识别代号不使用该字符' },
  'look-alike': { en: 'the two look alike', zh: '两个字符形近' },
  swapped: { en: 'two neighbours changed places', zh: '相邻两位颠倒' },
  'check-digit': { en: 'the check digit itself may be wrong', zh: '可能是校验位本身有误' },
  'one-character': { en: 'one character may be wrong', zh: '可能有一位字符有误' },
};

const SCORES: Readonly<Record<SuggestionReason, number>> = {
  'illegal-character': 200,
  'look-alike': 100,
  swapped: 80,
  'check-digit': 60,
  'one-character': 20,
};

const MOST_ILLEGAL = 4;
/** Places, 0-based: the serial is mostly digits, its last four digits only (ISO 3779). */
const SERIAL_FROM = 11;
const DIGITS_FROM = 13;
const MAKER_UNTIL = 3;

/** The remainder a check digit stands for; NaN for a character that is none. */
const remainderOfDigit = (digit: string): number => (digit === 'X' ? 10 : Number(digit));
const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** A suggestion before it is put into words: only the best few are. */
interface Candidate {
  readonly vin: Vin;
  /** Positions changed, 0-based. */
  readonly places: readonly number[];
  readonly reason: SuggestionReason;
  readonly score: number;
}

const suggestionOf = (written: string, { vin, places, reason }: Candidate): VinSuggestion => {
  const changes = places.map((at) => ({
    position: at + 1,
    from: written.charAt(at),
    to: vin.charAt(at),
  }));
  const holds = checkDigitHolds(vin);
  const moves = (word: string) =>
    changes.map(({ position, from, to }) => `${word}${position} ${from}→${to}`);
  return {
    vin,
    changes,
    reason,
    checkDigitHolds: holds,
    why: {
      en:
        `${moves('position ').join(', ')}: ${WORDS[reason].en}; the check ` +
        `digit ${holds ? 'then agrees' : 'still does not agree'}`,
      zh: `${moves('第').join('、')}：${WORDS[reason].zh}；更正后校验位${holds ? '相符' : '仍不符'}`,
    },
  };
};

const insteadAt = (text: string, at: number, character: string): string =>
  text.slice(0, at) + character + text.slice(at + 1);

/** Readings of a text with characters no VIN has; all that pass the check digit, or else the likeliest. */
const readingsOfIllegal = (text: string): Candidate[] => {
  const places = text.split('').flatMap((character, at) => (isVinCharacter(character) ? [] : [at]));
  if (places.length > MOST_ILLEGAL) return [];
  let readings = [text];
  for (const at of places) {
    const options = meantBy(text[at] ?? '') || (places.length === 1 ? VIN_ALPHABET : '');
    readings = readings.flatMap((reading) => [...options].map((to) => insteadAt(reading, at, to)));
  }
  const reason = 'illegal-character';
  const candidates = readings.flatMap((reading, order): Candidate[] => {
    const vin = parseVin(reading);
    return vin === null ? [] : [{ vin, places, reason, score: SCORES[reason] - order }];
  });
  const passing = candidates.filter(({ vin }) => checkDigitHolds(vin));
  const likeliest = places.every((at) => meantBy(text[at] ?? '') !== '')
    ? candidates.slice(0, 1)
    : [];
  return passing.length > 0 ? passing : likeliest;
};

const singleChange = (written: Vin, at: number, to: string): Candidate => {
  const from = written.charAt(at);
  const vin = parseVin(insteadAt(written, at, to));
  if (vin === null) throw new Error(`'${to}' is no VIN character`);
  const places = [at];
  const likeness = likenessOf(from, to);
  if (likeness > 0) {
    const score = SCORES['look-alike'] + 20 * (likeness - 1);
    return { vin, places, reason: 'look-alike', score };
  }
  const reason = at === CHECK_DIGIT_PLACE ? 'check-digit' : 'one-character';
  const sameKind = isDigit(from) === isDigit(to) ? 10 : 0;
  return { vin, places, reason, score: SCORES[reason] + sameKind };
};

/** The characters of each value 0-9: a digit and up to three letters. */
const CHARACTERS_OF_VALUE = Array.from({ length: 10 }, (_, value) =>
  [...VIN_ALPHABET].filter((character) => vinValueOf(character) === value),
);

/**
 * Every VIN one character away whose check digit holds, about three a position: the given digit
 * says by how much the sum is off, and the weight of a position what value would mend it there.
 */
const oneCharacterAway = (vin: Vin): Candidate[] => {
  const expected = expectedCheckDigit(vin);
  const found = [singleChange(vin, CHECK_DIGIT_PLACE, expected)];
  const off = remainderOfDigit(vin.charAt(CHECK_DIGIT_PLACE)) - remainderOfDigit(expected) + 11;
  for (let at = 0; at < VIN_LENGTH; at += 1) {
    const weight = vinWeightOf(at);
    const value = vinValueOf(vin.charAt(at));
    for (let mended = 0; mended <= 9; mended += 1) {
      if (mended === value || (weight * (mended - value + 11) - off + 11) % 11 !== 0) continue;
      for (const to of CHARACTERS_OF_VALUE[mended] ?? []) found.push(singleChange(vin, at, to));
    }
  }
  return found;
};

const swapsOf = (vin: Vin): Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < VIN_LENGTH; at += 1) {
    const left = vin.charAt(at);
    const right = vin.charAt(at + 1);
    const swapped = parseVin(vin.slice(0, at) + right + left + vin.slice(at + 2));
    if (left !== right && swapped !== null && checkDigitHolds(swapped)) {
      found.push({ vin: swapped, places: [at, at + 1], reason: 'swapped', score: SCORES.swapped });
    }
  }
  return found;
};

/** Says whether a VIN's maker code is known well enough to question another. */
const namesMaker = (vin: Vin, registry: WmiRegistry): boolean => {
  const entry = registry.find(vin);
  return entry !== null && mayQuestion(entry);
};

/**
 * What a candidate's own content says for or against it: the year code, the serial, and a maker
 * code that becomes, or stops being, a known one.
 */
const plausibility = (
  { vin, places }: Candidate,
  written: string,
  registry: WmiRegistry | null,
) => {
  const original = parseVin(written);
  let score = modelYearOf(vin) === null ? -500 : 0; // not-law: an order of suggestions
  for (const at of places) {
    const [wasDigit, becomesDigit] = [isDigit(written.charAt(at)), isDigit(vin.charAt(at))];
    if (at >= DIGITS_FROM) score += becomesDigit ? (wasDigit ? 0 : 30) : -60;
    else if (at >= SERIAL_FROM && wasDigit && !becomesDigit) score -= 15;
    if (at < MAKER_UNTIL && registry !== null) {
      const known = original !== null && namesMaker(original, registry);
      if (namesMaker(vin, registry)) score += known ? 0 : 40;
      else score -= known ? 60 : 0;
    }
  }
  return score;
};

/**
 * VINs that may have been meant by a text, best first, at most `limit`.
 *
 * A text with characters no VIN has is read as what they look like; a well-formed VIN whose check
 * digit fails is offered every single wrong character and swapped pair that the check digit pins
 * down. Nothing is offered for a text of another length (after folding), nor for a valid VIN.
 * Without a registry the maker code counts neither way.
 */
export const suggestVins = (
  text: string,
  registry: WmiRegistry | null = null,
  limit = 5,
): VinSuggestion[] => {
  const written = foldVin(text);
  if (written.length !== VIN_LENGTH) return [];
  const vin = parseVin(written);
  if (vin !== null && checkDigitHolds(vin)) return [];
  const candidates =
    vin === null ? readingsOfIllegal(written) : [...oneCharacterAway(vin), ...swapsOf(vin)];
  const ranked = candidates
    .map((candidate) => ({
      ...candidate,
      score: candidate.score + plausibility(candidate, written, registry),
    }))
    .sort((a, b) => b.score - a.score || (a.vin < b.vin ? -1 : 1));
  return ranked.slice(0, limit).map((candidate) => suggestionOf(written, candidate));
};
